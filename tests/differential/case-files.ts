import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));

/** The root of compilation: paths of diagnostics and sources are relative to it, with `/`. */
export const root = here.replaceAll("\\", "/").replace(/\/$/, "");

/** The TypeScript files under a folder of this suite, relative to it, sorted. */
export function listCaseFiles(folder: "border" | "cases" | "refusals"): string[] {
  return readdirSync(`${root}/${folder}`, { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".ts"))
    .sort();
}
