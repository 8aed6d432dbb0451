import { dirname, join } from "node:path";
import { ts } from "#typescript";

/** The name of the package a file belongs to: that of the nearest `package.json` which has one. */
export type PackageNameOf = (file: string) => string | undefined;

export function createPackageNames(): PackageNameOf {
  const known = new Map<string, string | undefined>();
  const nameOfFolder = (folder: string): string | undefined => {
    if (known.has(folder)) return known.get(folder);
    const above = dirname(folder);
    const name = readName(join(folder, "package.json")) ?? (above === folder ? undefined : nameOfFolder(above));
    known.set(folder, name);
    return name;
  };
  return (file) => nameOfFolder(dirname(file));
}

function readName(path: string): string | undefined {
  const text = ts.sys.readFile(path);
  if (text === undefined) return undefined;
  const content: unknown = ts.parseConfigFileTextToJson(path, text).config;
  if (typeof content !== "object" || content === null || !("name" in content)) return undefined;
  return typeof content.name === "string" ? content.name : undefined;
}
