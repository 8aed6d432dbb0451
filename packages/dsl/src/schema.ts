/**
 * A schema of any library that follows Standard Schema (zod, valibot, arktype, …).
 *
 * A schema checks a value and never changes it: a workflow's body receives the value as it was sent, so its type is the
 * schema's *input* side. Schemas that fill in or convert (`default`, `coerce`, `transform`) are refused by the compiler; write
 * `input.retries ?? 3` in the body.
 */
export interface Schema<Input = unknown, Output = Input> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    /** Loose, because both types are inferred from `types` alone: exact, and cheap to check. */
    readonly validate: (value: unknown) => unknown;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}
