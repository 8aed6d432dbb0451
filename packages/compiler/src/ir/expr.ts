import type { Kinds } from "./kinds.js";
import type { VarId } from "./nodes.js";

/** A name bound inside one expression: a `let`, or a parameter of a lambda. Compared by identity; the printer picks the text. */
export interface Local {
  readonly name: string;
}

/** Roots an expression may read besides variables. `result` and `error` are legal in the fields AWS lists only. */
export type StatesRoot = "executionInput" | "context" | "result" | "errorOutput" | "mapItem" | "mapIndex" | "taskToken";

/**
 * How an item goes into an array constructor, which in JSONata concatenates: an `element` whose value may be an array must be
 * protected from being spread (js-to-jsonata §1.3); the printer does that from the item's kinds.
 */
export interface ArrayItem {
  readonly mode: "element" | "spread";
  readonly value: Expr;
}

interface Node {
  /** What the value may be. */
  readonly kinds: Kinds;
  /** Whether evaluating may raise (a guard, `$parse`, `$error`, …). Such an expression is neither dropped nor moved past an effect. */
  readonly fails: boolean;
  /** Whether two evaluations may differ (`$millis()`, `$random()`, `$uuid()`). Such an expression is evaluated exactly once. */
  readonly volatile: boolean;
}

/**
 * One JSONata expression as a tree: everything that can be computed without a state of its own. The nodes are JSONata's, typed
 * by kinds; the builders in `build.ts` keep its traps (sequences, splices, truthiness) out, so that any tree made with them means what
 * its JavaScript meant. Only `5-emit/jsonata` turns a tree into text.
 */
export type Expr = Node &
  (
    | { readonly kind: "literal"; readonly value: string | number | boolean | null }
    | { readonly kind: "nothing" }
    | { readonly kind: "variable"; readonly id: VarId }
    | { readonly kind: "local"; readonly local: Local }
    | { readonly kind: "states"; readonly root: StatesRoot }
    | { readonly kind: "member"; readonly object: Expr; readonly key: string }
    | { readonly kind: "index"; readonly array: Expr; readonly index: Expr }
    | { readonly kind: "object"; readonly fields: readonly { readonly key: string; readonly value: Expr }[] }
    | { readonly kind: "computedObject"; readonly key: Expr; readonly value: Expr }
    | { readonly kind: "array"; readonly items: readonly ArrayItem[] }
    | { readonly kind: "range"; readonly from: Expr; readonly to: Expr }
    | { readonly kind: "negate"; readonly operand: Expr }
    | { readonly kind: "binary"; readonly op: BinaryOp; readonly left: Expr; readonly right: Expr }
    | { readonly kind: "cond"; readonly test: Expr; readonly then: Expr; readonly otherwise: Expr }
    | {
        readonly kind: "let";
        readonly bindings: readonly { readonly local: Local; readonly value: Expr }[];
        readonly body: Expr;
      }
    | { readonly kind: "lambda"; readonly params: readonly Local[]; readonly body: Expr }
    /** A JSONata function whose result is a plain value. */
    | { readonly kind: "call"; readonly fn: string; readonly args: readonly Expr[] }
    /** A JSONata function that makes a sequence; printed as `[f(…)[]]`, which is always a plain array (§1.2, §1.4). */
    | { readonly kind: "sequence"; readonly fn: string; readonly args: readonly Expr[] }
    /** A call of a function held in a local. */
    | { readonly kind: "apply"; readonly callee: Expr; readonly args: readonly Expr[] }
    | { readonly kind: "regex"; readonly source: string; readonly flags: string }
    /** A helper of `5-emit/jsonata/prelude.ts`, defined in the expression's own block when used. */
    | { readonly kind: "prelude"; readonly fn: PreludeName; readonly args: readonly Expr[] }
    /** An error was already reported here; nothing is emitted. */
    | { readonly kind: "invalid" }
  );

/** The helpers that the printer can define in front of an expression. */
export type PreludeName =
  | "nstr"
  | "shortestText"
  | "fix"
  | "fracDigits"
  | "incr"
  | "str"
  | "json"
  | "quote"
  | "thrown"
  | "errorMessage"
  | "errorClass"
  | "errorData"
  | "prettyJson"
  | "textSize"
  | "textSlice"
  | "textChars"
  | "codeOf"
  | "codePointAt"
  | "codeUnitAt"
  | "charOf"
  | "lastIndexIn"
  | "expandMatch"
  | "replaceEach"
  | "textTrim"
  | "readDecimal"
  | "readNumber"
  | "toNumber"
  | "readInt"
  | "readFloat"
  | "readDate"
  | "dateText"
  | "dateYear"
  | "dateOfParts"
  | "powerOverflows"
  | "finitePower";

export type BinaryOp = "+" | "-" | "*" | "/" | "%" | "=" | "!=" | "<" | "<=" | ">" | ">=" | "&" | "and" | "or" | "in";

export type ExprKind = Expr["kind"];
export type ExprOf<Kind extends ExprKind> = Extract<Expr, { readonly kind: Kind }>;
/** A function per kind of expression: a table that lacks one does not compile. */
export type ExprTable<Args extends readonly unknown[], Result> = {
  readonly [Kind in ExprKind]: (node: ExprOf<Kind>, ...args: Args) => Result;
};
