import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

let registered: Promise<void> | undefined;

/**
 * Loads a TypeScript or JavaScript file of the user's project: the one way in. Each file stays a module of its own (nothing is
 * bundled), and the process has one instance of each, so that the workflow found here is the one whose steps run.
 */
export async function loadModule(file: string, root: string): Promise<Readonly<Record<string, unknown>>> {
  registered ??= registerTypeScript(root);
  await registered;
  const loaded: unknown = await import(pathToFileURL(file).href);
  return isRecord(loaded) ? unwrapCommonJs(loaded) : {};
}

async function registerTypeScript(root: string): Promise<void> {
  const [esm, cjs] = await Promise.all([import("tsx/esm/api"), import("tsx/cjs/api")]);
  const tsconfig = join(root, "tsconfig.json");
  cjs.register();
  esm.register(existsSync(tsconfig) ? { tsconfig } : {});
}

/** In a package that is no ES module, the exports of a file arrive as the default export. */
function unwrapCommonJs(loaded: Record<string, unknown>): Record<string, unknown> {
  const inner = loaded["default"];
  return isRecord(inner) && inner["__esModule"] === true ? { ...inner, ...withoutDefault(loaded) } : loaded;
}

function withoutDefault({ default: _, ...named }: Record<string, unknown>): Record<string, unknown> {
  return named;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
