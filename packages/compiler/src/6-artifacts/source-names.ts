import { relative, resolve } from "node:path";

/** How a bundled file is called in a source map, wherever the checkout and the packages lie. */
export type SourceNameOf = (source: string, folder: string) => string;

const packages = "/node_modules/";

/** `ours` is the folder of the package whose handler every bundle contains; it may lie anywhere. */
export function createSourceNames(root: string, ours: string): SourceNameOf {
  return (source, folder) => {
    if (isVirtual(source)) return source;
    const path = resolve(folder, source);
    const inOurs = relative(ours, path).replaceAll("\\", "/");
    if (!inOurs.startsWith("..")) return `node_modules/@stepwright/dsl/${inOurs}`;
    const name = relative(root, path).replaceAll("\\", "/");
    const at = `/${name}`.lastIndexOf(packages);
    return at < 0 ? name : name.slice(at);
  };
}

/** Sources that are no files have a prefix of two letters or more: one letter is a drive of Windows. */
function isVirtual(source: string): boolean {
  return /^[a-z-]{2,}:/.test(source);
}
