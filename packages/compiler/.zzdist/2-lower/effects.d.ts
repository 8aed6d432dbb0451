import { ts } from "#typescript";
import type { FunctionNode } from "./bindings.js";
import type { Cx } from "./cx.js";
export declare function isAssignmentOperator(kind: ts.SyntaxKind): boolean;
/** Whether evaluating the expression does more than compute a value. Functions inside count only where they are called. */
export declare function hasEffects(node: ts.Node, cx: Cx, seen?: ReadonlySet<ts.Node>): boolean;
/** Whether a function suspends, throws or catches: such a body needs states of its own. Writes of its own locals do not count. */
export declare function isEffectful(fn: FunctionNode, cx: Cx, seen?: ReadonlySet<ts.Node>): boolean;
/** Whether a statement or body needs states: it waits, throws, catches, or calls what does. Assignments alone do not. */
export declare function needsStates(node: ts.Node, cx: Cx, seen?: ReadonlySet<ts.Node>): boolean;
//# sourceMappingURL=effects.d.ts.map