import { ts } from "#typescript";
import type { Cx } from "../cx.js";

/** Interfaces that share the methods of another. */
const sameAs: Readonly<Record<string, string>> = { ReadonlyArray: "Array", ConcatArray: "Array", ReadonlySet: "Set" };

/**
 * The key of a built-in in the tables: where the standard library declares what the name refers to (`"Array.map"`, `"Math.floor"`,
 * `"parseInt"`); undefined for anything that is not declared there.
 */
export function builtinIdOf(name: ts.Node, cx: Cx): string | undefined {
  const symbol = cx.symbolOf(name);
  const declaration = symbol?.declarations?.[0];
  return symbol && declaration && idOfDeclaration(declaration, symbol.name);
}

/** The same for one of the places where a name is declared: a property of a union has several. */
export function idOfDeclaration(declaration: ts.Declaration, name: string): string | undefined {
  if (!isStandardLibrary(declaration)) return undefined;
  const owner = declaration.parent;
  if (ts.isInterfaceDeclaration(owner)) return `${sameAs[owner.name.text] ?? owner.name.text}.${name}`;
  if (ts.isFunctionDeclaration(declaration) || ts.isVariableDeclaration(declaration)) return name;
  return ts.isInterfaceDeclaration(declaration) ? name : undefined;
}

function isStandardLibrary(declaration: ts.Node): boolean {
  const { fileName } = declaration.getSourceFile();
  return /[\\/]lib\.[a-z0-9.]+\.d\.ts$/.test(fileName) || /[\\/]@types[\\/]node[\\/]/.test(fileName);
}
