import type { Expr, ExprKind, ExprOf } from "./expr.js";
import type { Kinds } from "./kinds.js";

type Shape<Kind extends ExprKind> = Omit<ExprOf<Kind>, "kind" | "kinds" | "fails" | "volatile">;

/** JSONata functions that may raise for an argument of the right kind. */
const failing: ReadonlySet<string> = new Set([
  "error",
  "parse",
  "toMillis",
  "fromMillis",
  "number",
  "single",
  "decodeUrl",
  "decodeUrlComponent",
  "encodeUrl",
  "encodeUrlComponent",
  "power",
  "sqrt",
  "readDate",
  "dateText",
]);
/** JSONata functions that answer differently each time. */
const drawing: ReadonlySet<string> = new Set(["now", "millis", "random", "uuid", "shuffle"]);

/** Makes a node. Whether it fails or is volatile follows from its function and its children. */
export function makeNode<Kind extends ExprKind>(kind: Kind, kinds: Kinds, shape: Shape<Kind>): ExprOf<Kind> {
  const node = { kind, kinds, ...traitsOf(shape), ...shape };
  return node as unknown as ExprOf<Kind>;
}

/** A copy of a node with other children. */
export function remake<Node extends Expr>(node: Node, change: Partial<Node>): Node {
  const next = { ...node, ...change };
  return { ...next, ...traitsOf(next) };
}

function traitsOf(shape: object): { fails: boolean; volatile: boolean } {
  const fn = "fn" in shape && typeof shape.fn === "string" ? shape.fn : "";
  let fails = failing.has(fn);
  let volatile = drawing.has(fn);
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (isRecord(value)) {
      if (isExpr(value)) {
        fails ||= value.fails;
        volatile ||= value.volatile;
      } else if ("value" in value) collect(value["value"]);
    }
  };
  for (const value of Object.values(shape)) collect(value);
  return { fails, volatile };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isExpr(value: object): value is Expr {
  return "kind" in value && "kinds" in value;
}
