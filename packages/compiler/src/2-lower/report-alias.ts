import { ts } from "#typescript";
import { lowering } from "../diagnostics/codes/lower.js";
import type { Expr } from "../ir/expr.js";
import type { Cx } from "./cx.js";
import { shorten } from "./expressions/operands.js";
import { isHandedOutBefore } from "./handed-out.js";
import { skipOuter } from "./skip-outer.js";

/** Refuses a change of what something else may hold, with the way out that fits. `place` is what would change. */
export function reportAlias(node: ts.Node, place: ts.Expression, root: ts.Identifier | undefined, cx: Cx): Expr {
  const name = shorten((root ?? place).getText(), 40);
  const symbol = root && cx.symbolOf(root);
  if (symbol && isHandedOutBefore(symbol, place, cx)) {
    const instead = `Change \`${name}\` in a statement of its own, before or after this one.`;
    return cx.report(lowering.aliasedMutation(cx.origin(node), { name, where: "earlier in this expression", instead }));
  }
  const instead = holderOf(symbol) ?? copyOf(name, cx.checker.getTypeAtLocation(root ?? place), cx);
  return cx.report(lowering.aliasedMutation(cx.origin(node), { name, where: "by another name", instead }));
}

/** `const list = groups[key]`: the object is also there. */
function holderOf(symbol: ts.Symbol | undefined): string | undefined {
  const declaration = symbol?.valueDeclaration;
  const given = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  const path = given && skipOuter(given);
  if (path === undefined || !(ts.isElementAccessExpression(path) || ts.isPropertyAccessExpression(path)))
    return undefined;
  const holder = shorten(path.getText(), 40);
  return `Change it where it is held, through \`${holder}\`; or put it back when it is changed: \`${holder} = ${symbol?.name};\`.`;
}

function copyOf(name: string, type: ts.Type, cx: Cx): string {
  return cx.checker.isArrayLikeType(cx.checker.getNonNullableType(type))
    ? `Change a copy that nothing else holds (\`const copy = [...${name}]\`), or make a new list: \`[...${name}, item]\`.`
    : `Change a copy that nothing else holds (\`const copy = { ...${name} }\`), or make a new object: \`{ ...${name}, key: value }\`.`;
}
