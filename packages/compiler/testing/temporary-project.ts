import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const packages = fileURLToPath(new URL("../..", import.meta.url));
const modules = fileURLToPath(new URL("../../../node_modules", import.meta.url));

/** Sources of our packages, so that no test needs a build. */
const config = {
  compilerOptions: {
    target: "ES2022",
    lib: ["ES2023"],
    module: "nodenext",
    strict: true,
    resolveJsonModule: true,
    customConditions: ["source"],
    types: [],
  },
};

/** A project on disk that can import our packages; it goes when the test ends. */
export function writeProject(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), "stepwright-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const all = {
    "package.json": '{ "name": "shop", "type": "module" }',
    "tsconfig.json": JSON.stringify(config),
    ...files,
  };
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  mkdirSync(join(root, "node_modules/@stepwright"), { recursive: true });
  link(join(packages, "dsl"), join(root, "node_modules/@stepwright/dsl"));
  link(join(modules, "zod"), join(root, "node_modules/zod"));
  link(join(modules, "@types"), join(root, "node_modules/@types"));
  return root;
}

function link(target: string, path: string): void {
  symlinkSync(target, path, "junction");
}
