import { ts } from "#typescript";
import { symbolOf } from "./symbols.js";

/** The names of the classes of the program that extend a class, at whatever distance, in source order. */
export type SubclassesOf = (symbol: ts.Symbol) => readonly ts.Identifier[];

export function createSubclasses(files: readonly ts.SourceFile[], checker: ts.TypeChecker): SubclassesOf {
  let children: ReadonlyMap<ts.Symbol, readonly ts.ClassLikeDeclaration[]> | undefined;
  const childrenOf = (symbol: ts.Symbol): readonly ts.ClassLikeDeclaration[] => {
    children ??= indexByBase(files, checker);
    return children.get(symbol) ?? [];
  };
  return (symbol) => {
    const found = new Set<ts.ClassLikeDeclaration>(childrenOf(symbol));
    for (const declaration of found) {
      const own = symbolOfClass(declaration, checker);
      for (const child of own === undefined ? [] : childrenOf(own)) found.add(child);
    }
    return [...found].flatMap((declaration) => nameOfClass(declaration) ?? []);
  };
}

function indexByBase(
  files: readonly ts.SourceFile[],
  checker: ts.TypeChecker,
): Map<ts.Symbol, ts.ClassLikeDeclaration[]> {
  const index = new Map<ts.Symbol, ts.ClassLikeDeclaration[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isClassLike(node)) {
      const extended = node.heritageClauses?.find((one) => one.token === ts.SyntaxKind.ExtendsKeyword);
      const base = extended?.types[0] && symbolOf(extended.types[0].expression, checker);
      if (base !== undefined) index.set(base, [...(index.get(base) ?? []), node]);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(file);
  return index;
}

function symbolOfClass(declaration: ts.ClassLikeDeclaration, checker: ts.TypeChecker): ts.Symbol | undefined {
  const name = nameOfClass(declaration);
  return name && checker.getSymbolAtLocation(name);
}

/** The name by which others refer to a class: its own, or that of the constant that holds it. */
function nameOfClass(declaration: ts.ClassLikeDeclaration): ts.Identifier | undefined {
  const holder = declaration.parent;
  if (!ts.isVariableDeclaration(holder)) return declaration.name;
  return ts.isIdentifier(holder.name) ? holder.name : undefined;
}
