import type { Expr } from "../ir/expr.js";
import type { Handler, Op } from "../ir/nodes.js";
import { exprsOfExit, exprsOfOp, innerRegions } from "../ir/regions.js";
import { mapChildren } from "../ir/walk.js";
import type { RegionBuilder } from "./region-builder.js";

/** JavaScript's class of what a JSONata function fails with; a raised error names its own. */
const classes: Readonly<Record<string, string>> = {
  parse: "SyntaxError",
  decodeUrl: "URIError",
  decodeUrlComponent: "URIError",
  encodeUrl: "URIError",
  encodeUrlComponent: "URIError",
  readDate: "RangeError",
  dateText: "RangeError",
};

/** The classes of JavaScript that failing expressions have where this handler is the first to meet them: the machine has one name for all. */
export function failuresUnder(handler: Handler, region: RegionBuilder): ReadonlySet<string> {
  const found = new Set<string>();
  for (const block of region.blocks) {
    if (block.handlers[0]?.target === handler.target) block.ops.forEach((op) => collectOfOp(op, found));
  }
  return found;
}

function collectOfOp(op: Op, found: Set<string>): void {
  exprsOfOp(op).forEach((expr) => collect(expr, found));
  for (const region of innerRegions(op)) {
    for (const block of region.blocks.values()) {
      block.ops.forEach((inner) => collectOfOp(inner, found));
      exprsOfExit(block.exit).forEach((expr) => collect(expr, found));
    }
  }
}

function collect(expr: Expr, found: Set<string>): void {
  if (!expr.fails) return;
  if (expr.kind === "call" || expr.kind === "prelude") {
    const [text] = expr.args;
    const named =
      expr.fn === "error" && text?.kind === "literal"
        ? /^\w*Error(?=: )/.exec(String(text.value))?.[0]
        : classes[expr.fn];
    if (named !== undefined) found.add(named);
  }
  mapChildren(expr, (child) => {
    collect(child, found);
    return child;
  });
}
