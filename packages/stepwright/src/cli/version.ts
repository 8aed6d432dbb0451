import { readFileSync } from "node:fs";

/** The version of the installed package. */
export function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return hasVersion(manifest) ? manifest.version : "unknown";
}

function hasVersion(manifest: unknown): manifest is { version: string } {
  return (
    typeof manifest === "object" && manifest !== null && "version" in manifest && typeof manifest.version === "string"
  );
}
