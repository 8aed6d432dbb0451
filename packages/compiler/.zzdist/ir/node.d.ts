import type { Expr, ExprKind, ExprOf } from "./expr.js";
import type { Kinds } from "./kinds.js";
type Shape<Kind extends ExprKind> = Omit<ExprOf<Kind>, "kind" | "kinds" | "fails" | "volatile">;
/** Makes a node. Whether it fails or is volatile follows from its function and its children. */
export declare function makeNode<Kind extends ExprKind>(kind: Kind, kinds: Kinds, shape: Shape<Kind>): ExprOf<Kind>;
/** A copy of a node with other children. */
export declare function remake<Node extends Expr>(node: Node, change: Partial<Node>): Node;
export {};
//# sourceMappingURL=node.d.ts.map