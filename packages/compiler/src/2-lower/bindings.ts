import type { ts } from "#typescript";
import type { Expr } from "../ir/expr.js";
import type { Kinds } from "../ir/kinds.js";
import type { RegionId, VarId } from "../ir/nodes.js";

/** A function the body may call: inlined where it is called. */
export type FunctionNode = ts.FunctionDeclaration | ts.FunctionExpression | ts.ArrowFunction;

/** What a name of the source means at this point. */
export type Binding =
  /** A value that never changes: a parameter of pure code, a destructured part, an SSA version of a local. */
  | { readonly kind: "value"; readonly value: Expr; readonly isError?: boolean }
  /** A variable of the machine. `boxed`: it may hold undefined, which a variable cannot, so it holds `{}` or `{"v": …}`. */
  | {
      readonly kind: "variable";
      readonly id: VarId;
      readonly kinds: Kinds;
      readonly boxed: boolean;
      readonly region: RegionId;
      readonly isError?: boolean;
    }
  | { readonly kind: "function"; readonly node: FunctionNode }
  /** A call that is started here and awaited later; it is made where it is awaited. */
  | { readonly kind: "promise"; readonly call: ts.Expression; readonly statement: ts.Statement }
  /** The second parameter of the workflow's body. */
  | { readonly kind: "context"; readonly part?: string };

/** Names and their meanings; immutable, so that each path through pure code keeps its own versions. */
export class Bindings {
  readonly #parent: Bindings | undefined;
  readonly #own: ReadonlyMap<ts.Symbol, Binding>;

  constructor(own: ReadonlyMap<ts.Symbol, Binding> = new Map(), parent?: Bindings) {
    this.#own = own;
    this.#parent = parent;
  }

  get(symbol: ts.Symbol): Binding | undefined {
    for (let scope: Bindings | undefined = this; scope !== undefined; scope = scope.#parent) {
      const found = scope.#own.get(symbol);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  with(entries: Iterable<readonly [ts.Symbol, Binding]>): Bindings {
    return new Bindings(new Map(entries), this);
  }
}
