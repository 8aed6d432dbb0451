import { manifest } from "@stepwright/dsl/manifest";
import { ts } from "#typescript";
import type { ProjectUnit } from "./project.js";
import { isTopLevel, symbolOf } from "./symbols.js";

const constructs: Readonly<Record<string, string>> = manifest;

/**
 * Which of our helpers an expression refers to, as the manifest calls it (`"step"`, `"parallel"`, `"statesError:States.ALL"`).
 * Decided by where the symbol is declared, never by its text: renamed, namespace and re-exported imports count, a function of the
 * user's that happens to be called `step` does not.
 */
export function constructOf(
  node: ts.Expression,
  { checker, packageNameOf }: Pick<ProjectUnit, "checker" | "packageNameOf">,
): string | undefined {
  const symbol = symbolOf(node, checker);
  if (symbol === undefined || !Object.hasOwn(constructs, symbol.name)) return undefined;
  const declaration = symbol.declarations?.[0];
  if (declaration === undefined || !isTopLevel(declaration)) return undefined;
  return packageNameOf(declaration.getSourceFile().fileName) === "@stepwright/dsl"
    ? constructs[symbol.name]
    : undefined;
}

/** The calls of a helper in a file, in source order. */
export function findCallsOf(construct: string, file: ts.SourceFile, unit: ProjectUnit): ts.CallExpression[] {
  const found: ts.CallExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isNamed(node.expression) && constructOf(node.expression, unit) === construct) {
      found.push(node);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** `workflow(…)` or `sw.workflow(…)`: what else is called is no import, and need not be resolved. */
function isNamed(callee: ts.Expression): boolean {
  return ts.isIdentifier(callee) || (ts.isPropertyAccessExpression(callee) && ts.isIdentifier(callee.expression));
}
