/** The npm package ships no types. */
declare module "asl-validator" {
  interface ValidationError {
    readonly "Error code"?: string;
    readonly Message?: string;
    readonly path?: string;
  }
  export default function validator(
    definition: object,
    options?: { readonly checkPaths?: boolean; readonly checkArn?: boolean },
  ): { readonly isValid: boolean; readonly errors: readonly ValidationError[] };
}
