import * as b from "../ir/build.js";
import type { Expr, Local } from "../ir/expr.js";
import type { VarId } from "../ir/nodes.js";
import { isAtomic, mapChildren, visitExpr } from "../ir/walk.js";

interface Version {
  readonly id: VarId;
  readonly local: Local;
  /** In terms of stored variables and of the locals of earlier versions. */
  readonly value: Expr;
}

/**
 * Assignments that no state has stored yet, in order. All expressions of one state see the variables at its entry (asl-reference §2.3), so a
 * value that depends on an earlier pending one carries it inside, as a `let` where it is used more than once.
 */
export class Environment {
  readonly #versions: readonly Version[];
  readonly #current: ReadonlyMap<VarId, Version>;

  constructor(versions: readonly Version[] = [], current: ReadonlyMap<VarId, Version> = new Map()) {
    this.#versions = versions;
    this.#current = current;
  }

  get isEmpty(): boolean {
    return this.#current.size === 0;
  }

  /** With one more assignment. */
  set(id: VarId, value: Expr, name: string): Environment {
    const version: Version = { id, local: b.makeLocal(name), value: this.resolve(value) };
    return new Environment([...this.#versions, version], new Map([...this.#current, [id, version]]));
  }

  /** Without the assignments to variables that nobody reads any more; what may fail stays. */
  keepOnly(live: ReadonlySet<VarId>): Environment {
    const kept = [...this.#current].filter(([id, version]) => live.has(id) || version.value.fails);
    return kept.length === this.#current.size ? this : new Environment(this.#versions, new Map(kept));
  }

  /** The pending variables. */
  get ids(): readonly VarId[] {
    return [...this.#current.keys()];
  }

  has(id: VarId): boolean {
    return this.#current.has(id);
  }

  /** The value of a pending variable, complete. */
  valueOf(id: VarId): Expr {
    const version = this.#current.get(id);
    return version === undefined ? b.invalid : this.close(b.localOf(version.local, version.value.kinds));
  }

  get hasFailing(): boolean {
    return [...this.#current.values()].some((one) => one.value.fails);
  }

  get hasVolatile(): boolean {
    return this.#versions.some((one) => one.value.volatile);
  }

  /** Reads of pending variables become reads of their versions. */
  resolve(expr: Expr): Expr {
    if (this.#current.size === 0) return expr;
    if (expr.kind === "variable") {
      const version = this.#current.get(expr.id);
      if (version === undefined) return expr;
      return isAtomic(version.value) ? version.value : b.localOf(version.local, expr.kinds);
    }
    return simplify(mapChildren(expr, (child) => this.resolve(child)));
  }

  /** The expression with the versions it uses in front. */
  close(expr: Expr): Expr {
    let closed = expr;
    for (const version of [...this.#versions].reverse()) {
      const uses = countUses(closed, version.local);
      if (uses === 0) continue;
      const isInline = uses === 1 && !version.value.volatile && !usesInLambda(closed, version.local);
      closed =
        isInline || isAtomic(version.value)
          ? replaceLocal(closed, version.local, version.value)
          : b.letIn([{ local: version.local, value: version.value }], closed);
    }
    return closed;
  }

  /** Resolved and closed. */
  read(expr: Expr): Expr {
    return this.close(this.resolve(expr));
  }

  /** Resolved, and closed leaf by leaf: literals of objects and arrays stay literals, which a state writes as JSON. */
  readTemplate(expr: Expr): Expr {
    return this.hasVolatile ? this.read(expr) : this.#closeLeaves(this.resolve(expr));
  }

  #closeLeaves(expr: Expr): Expr {
    if (expr.kind === "object")
      return b.object(expr.fields.map((one) => ({ ...one, value: this.#closeLeaves(one.value) })));
    if (expr.kind === "array" && expr.items.every((one) => one.mode === "element")) {
      return b.array(expr.items.map((one) => ({ ...one, value: this.#closeLeaves(one.value) })));
    }
    return this.close(expr);
  }

  /** The expression, behind pending values that may fail and that it does not use: what throws in JavaScript must not vanish. */
  readKeepingFailures(expr: Expr): Expr {
    const resolved = this.resolve(expr);
    const parts = new Set<Expr>();
    const locals = new Set<Local>();
    visitExpr(this.close(resolved), (node) => {
      parts.add(node);
      if (node.kind === "local") locals.add(node.local);
    });
    const unused = [...this.#current.values()].filter(
      ({ local, value }) => value.fails && !locals.has(local) && !parts.has(value),
    );
    if (unused.length === 0) return this.readTemplate(expr);
    const kept = unused.map((one) => ({ local: b.makeLocal("unused"), value: b.localOf(one.local, one.value.kinds) }));
    return this.close(b.letIn(kept, resolved));
  }
}

/** Reading a field of an object that is written out is that field. */
function simplify(expr: Expr): Expr {
  return expr.kind === "member" && expr.object.kind === "object" ? b.member(expr.object, expr.key, expr.kinds) : expr;
}

function countUses(expr: Expr, local: Local): number {
  let uses = 0;
  visitExpr(expr, (node) => {
    if (node.kind === "local" && node.local === local) uses += 1;
  });
  return uses;
}

function usesInLambda(expr: Expr, local: Local): boolean {
  let found = false;
  visitExpr(expr, (node) => {
    if (node.kind === "lambda" && countUses(node.body, local) > 0) found = true;
  });
  return found;
}

function replaceLocal(expr: Expr, local: Local, value: Expr): Expr {
  if (expr.kind === "local") return expr.local === local ? value : expr;
  return simplify(mapChildren(expr, (child) => replaceLocal(child, local, value)));
}
