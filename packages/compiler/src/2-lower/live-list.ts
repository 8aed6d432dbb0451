import { ts } from "#typescript";
import { lowering } from "../diagnostics/codes/lower.js";
import { rootOf } from "./assign-target.js";
import type { Cx } from "./cx.js";
import { skipOuter } from "./skip-outer.js";
import { textOf, writesTo } from "./writes-to.js";

/**
 * Whether a loop changes the array that it walks: JavaScript walks it as it changes. A loop where that cannot be told, or where the name also gets
 * another array, is refused.
 */
export function isLiveList(loop: ts.ForOfStatement, cx: Cx): boolean {
  const walked = skipOuter(loop.expression);
  const iterated = iteratedBy(walked);
  const list = iterated ?? walked;
  const root = rootOf(list);
  const symbol = root && cx.symbolOf(root);
  if (symbol === undefined) return false;
  const writes = writesTo(symbol, loop.statement, cx, new Set());
  if (writes.length === 0) return false;
  const text = textOf(list);
  const isChanged = writes.some(({ kind, place }) => kind !== "set" && isInside(place, text));
  const isReplaced = writes.some(({ kind, place }) => kind === "set" && isInside(text, place));
  const isUnclear = hasDynamicPart(list) || (isChanged && (isReplaced || iterated !== undefined));
  if (isUnclear) {
    const what = `Walking over \`${walked.getText()}\` while the loop changes it`;
    cx.report(
      lowering.noExactForm(cx.origin(loop.expression), {
        what,
        reason: "which items come cannot be told",
        instead: `Walk over a copy: \`[...${list.getText()}]\`.`,
      }),
    );
  }
  return isChanged && !isUnclear;
}

/** `list` in `list.entries()`, which walks the very list. */
function iteratedBy(node: ts.Expression): ts.Expression | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  return ["entries", "keys", "values"].includes(node.expression.name.text) &&
    rootOf(node.expression.expression)?.text !== "Object"
    ? skipOuter(node.expression.expression)
    : undefined;
}

const isInside = (place: string, whole: string): boolean =>
  place === whole || place.startsWith(`${whole}.`) || place.startsWith(`${whole}[`);

function hasDynamicPart(node: ts.Expression): boolean {
  const path = skipOuter(node);
  if (ts.isPropertyAccessExpression(path)) return hasDynamicPart(path.expression);
  if (!ts.isElementAccessExpression(path)) return false;
  return !ts.isLiteralExpression(skipOuter(path.argumentExpression)) || hasDynamicPart(path.expression);
}
