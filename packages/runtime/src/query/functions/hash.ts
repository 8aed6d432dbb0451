import { createHash } from "node:crypto";

const algorithms: { readonly [name: string]: string } = {
  MD5: "md5",
  "SHA-1": "sha1",
  "SHA-256": "sha256",
  "SHA-384": "sha384",
  "SHA-512": "sha512",
};
export const hashAlgorithms: readonly string[] = Object.keys(algorithms);

/** `$hash(text, algorithm)`: the digest as lower-case hexadecimal digits. */
export function hash(text: string | undefined, algorithm: string): string | undefined {
  if (text === undefined) return undefined;
  const known = Object.hasOwn(algorithms, algorithm) ? algorithms[algorithm] : undefined;
  if (known === undefined) {
    throw new Error(`The second argument of $hash must be one of ${hashAlgorithms.join(", ")}`);
  }
  return createHash(known).update(text).digest("hex");
}
