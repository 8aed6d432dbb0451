import { ts } from "#typescript";
import { lowering } from "../diagnostics/codes/lower.js";
import type { Diagnostic } from "../diagnostics/define.js";
import * as b from "../ir/build.js";
import type { Expr, Local } from "../ir/expr.js";
import { type Kinds, kinds, mayBe } from "../ir/kinds.js";
import type { LambdaFunction, Origin, Var, VarId } from "../ir/nodes.js";
import { variablesOf } from "../ir/walk.js";
import { Bindings, type FunctionNode } from "./bindings.js";
import type { Flow } from "./flow.js";
import { kindsOfType } from "./kinds-of-type.js";
import { NonFiniteNames } from "./non-finite-names.js";
import type { Program } from "./program.js";
import type { PureScope } from "./pure/scope.js";
import { kindsOfReference } from "./unsound-narrowing.js";

/** What lowering one workflow carries along. */
export class Cx {
  readonly program: Program;
  readonly nonFinite: NonFiniteNames;
  readonly vars = new Map<VarId, Var>();
  readonly functions = new Map<string, LambdaFunction>();
  bindings = new Bindings();
  /** Expressions that were evaluated before their turn in the tree, with their values. */
  readonly evaluated = new Map<ts.Node, Expr>();
  /** Whether an error was reported: some mistakes only follow from an earlier one, and are not said. */
  hasReported = false;
  /** The names given to states by options, with the calls that gave them. */
  readonly explicitNames = new Map<string, ts.Node>();
  /** Where ops go; undefined in pure code, which is all one expression. */
  flow: Flow | undefined;
  /** The names that pure code may write; undefined in the flow. */
  pure: PureScope | undefined;
  /** The functions being inlined around this point. */
  inlining: readonly FunctionNode[] = [];
  /** The calls whose promise is in a constant and was not awaited so far. */
  readonly keptCalls = new Set<ts.Node>();
  /** Parameters of functions that are written in place of a call: whether their argument may have a key whose value is undefined. */
  readonly undefinedKeys = new Map<ts.Node, boolean>();
  /** The calls that make lists whose items may be NaN or Infinity, which only the call behind them sees. */
  readonly nonFiniteLists = new Map<ts.Node, Kinds>();
  /** How many calls were replaced by the body of their function. */
  inlinedCalls = 0;
  /** The recursive functions whose definition is around this point, as locals of the expression. */
  recursive: ReadonlyMap<FunctionNode, Expr> = new Map();
  /** The classes of the failing expressions that an error variable may stand for. */
  readonly failures = new Map<VarId, ReadonlySet<string>>();
  /** What constants were made of. */
  readonly #definitions = new Map<VarId | Local, Expr>();
  #lastId = 0;

  constructor(program: Program, nonFinite = new NonFiniteNames()) {
    this.program = program;
    this.nonFinite = nonFinite;
  }

  readonly nextId = (): number => {
    this.#lastId += 1;
    return this.#lastId;
  };

  get checker(): ts.TypeChecker {
    return this.program.checker;
  }

  origin(node: ts.Node): Origin {
    return this.program.originOf(node);
  }

  /** Reports, and stands for the expression that could not be lowered. */
  report(diagnostic: Diagnostic): Expr {
    this.hasReported ||= diagnostic.severity === "error";
    this.program.report(diagnostic);
    return b.invalid;
  }

  /** The classes that JavaScript would know a caught error by, where it comes of an expression. */
  failuresOf(error: Expr): ReadonlySet<string> {
    return (error.kind === "variable" ? this.failures.get(error.id) : undefined) ?? new Set();
  }

  addFailures(id: VarId, classes: ReadonlySet<string>): void {
    this.failures.set(id, new Set([...(this.failures.get(id) ?? []), ...classes]));
  }

  kindsAt(node: ts.Node): Kinds {
    return kindsOfReference(node, this.checker);
  }

  kindsOfType(type: ts.Type): Kinds {
    return kindsOfType(type, this.checker);
  }

  /** The symbol a name stands for, import aliases followed. */
  symbolOf(name: ts.Node): ts.Symbol | undefined {
    const parent = name.parent;
    const symbol =
      parent && ts.isShorthandPropertyAssignment(parent) && parent.name === name
        ? this.checker.getShorthandAssignmentValueSymbol(parent)
        : this.checker.getSymbolAtLocation(name);
    return symbol && symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
  }

  /** The name of a state: the developer's, which no other state of the workflow may have, or the derived one. */
  stateName(explicit: string | undefined, derived: string, node: ts.Node): string {
    if (explicit === undefined) return derived;
    const first = this.explicitNames.get(explicit);
    if (first !== undefined && first !== node) {
      const related = [{ message: "The other state is named here.", origin: this.origin(first) }];
      this.report(lowering.sameStateName(this.origin(node), { name: explicit }, related));
    }
    this.explicitNames.set(explicit, node);
    return explicit;
  }

  /** The flow, where an effect is allowed. */
  requireFlow(): Flow {
    if (this.flow === undefined) throw new Error("an effect was lowered in pure code");
    return this.flow;
  }

  newVariable(name: string, of: Kinds, constant: boolean): VarId {
    const id = this.nextId() as VarId;
    this.vars.set(id, { name, kinds: of, region: this.requireFlow().region.id, constant });
    return id;
  }

  /** Stores a value that later code needs as it is now. */
  capture(value: Expr, name: string, node: ts.Node): Expr {
    const boxed = mayBe(value.kinds, kinds.undef);
    const id = this.newVariable(name, value.kinds, true);
    this.assign(id, value, boxed, node);
    return this.readVariable(id, value.kinds, boxed);
  }

  assign(id: VarId, value: Expr, boxed: boolean, node: ts.Node): void {
    const stored = boxed ? b.object([{ key: "v", value }]) : value;
    if (this.vars.get(id)?.constant && !boxed) this.#definitions.set(id, value);
    const origin = this.origin(node);
    const flow = this.requireFlow();
    if (stored.fails && flow.handlers.length > 0) {
      flow.emit({
        kind: "evaluate",
        name: `evaluate ${this.vars.get(id)?.name ?? "value"}`,
        target: id,
        value: stored,
        origin,
      });
    } else flow.emit({ kind: "assign", target: id, value: stored, origin });
  }

  /** Notes what a name of an expression stands for. */
  define(local: Local, value: Expr): void {
    this.#definitions.set(local, value);
  }

  /** As `b.bind`, and notes what the name stands for. */
  bind(value: Expr, name: string, use: (named: Expr) => Expr): Expr {
    return b.bind(value, name, (named) => {
      if (named.kind === "local" && named !== value) this.define(named.local, value);
      return use(named);
    });
  }

  /** What a constant was made of, where evaluating it again answers the same. */
  definitionOf(value: Expr): Expr | undefined {
    const key = value.kind === "variable" ? value.id : value.kind === "local" ? value.local : undefined;
    const definition = key === undefined ? undefined : this.#definitions.get(key);
    if (definition === undefined || definition.fails || definition.volatile) return undefined;
    return [...variablesOf(definition)].every((id) => this.vars.get(id)?.constant) ? definition : undefined;
  }

  readVariable(id: VarId, of: Kinds, boxed: boolean): Expr {
    return boxed ? b.member(b.variable(id, kinds.object), "v", of) : b.variable(id, of);
  }

  /** Runs `lower` with other bindings, and comes back to these. */
  scoped<T>(bindings: Bindings, lower: () => T): T {
    const before = this.bindings;
    this.bindings = bindings;
    try {
      return lower();
    } finally {
      this.bindings = before;
    }
  }

  /** Runs `lower` as pure code: no ops, and writes only to what `pure` owns. */
  purely<T>(lower: () => T, pure?: PureScope): T {
    const before = { flow: this.flow, pure: this.pure };
    this.flow = undefined;
    this.pure = pure;
    try {
      return lower();
    } finally {
      this.flow = before.flow;
      this.pure = before.pure;
    }
  }

  /** Runs `lower` in a flow of its own: a branch, or the body of a workflow. */
  flowing<T>(flow: Flow, lower: () => T): T {
    const before = { flow: this.flow, pure: this.pure };
    this.flow = flow;
    this.pure = undefined;
    try {
      return lower();
    } finally {
      this.flow = before.flow;
      this.pure = before.pure;
    }
  }
}
