import type { Catcher, Json, JsonObject, Retrier, Transition } from "@stepwright/asl";
import { errorNames } from "@stepwright/asl";
import type { Expr } from "../../ir/expr.js";
import type { VarId } from "../../ir/nodes.js";
import type { Draft, DraftCatcher, Target, Way } from "../draft.js";
import { printTemplate, printWhole } from "../template.js";

/** What printing one machine needs to know of all its states. */
export interface PrintNames {
  readonly names: ReadonlyMap<Draft, string>;
  readonly variables: ReadonlyMap<VarId, string>;
  /** The name that stands for a step's function in the definition, as `${name}`. */
  readonly logicalIds: ReadonlyMap<string, string>;
  readonly workflow: string;
}

export class PrintCx {
  readonly #names: PrintNames;

  constructor(names: PrintNames) {
    this.#names = names;
  }

  get variables(): ReadonlyMap<VarId, string> {
    return this.#names.variables;
  }

  get workflow(): string {
    return this.#names.workflow;
  }

  nameOf(state: Draft): string {
    const name = this.#names.names.get(state);
    if (name === undefined) throw new Error(`the state of ${state.name} has no name`);
    return name;
  }

  logicalIdOf(step: string): string {
    return this.#names.logicalIds.get(step) ?? step;
  }

  target(target: Target | undefined): string {
    const state = target?.state;
    if (state === undefined) throw new Error("a transition leads nowhere");
    return this.nameOf(state);
  }

  /** The end of a state: where it goes, or what the machine answers. */
  leave(way: Way): Transition & { readonly Assign?: JsonObject; readonly Output?: Json } {
    const end =
      way.output === undefined
        ? { Next: this.target(way.next) }
        : { Output: printWhole(way.output, this.variables), End: true };
    return { ...this.assign(way), ...end };
  }

  assign(way: Way): { readonly Assign?: JsonObject } {
    if (way.assign.size === 0) return {};
    const entries = [...way.assign].map(([id, value]): [string, Json] => [
      this.variables.get(id) ?? "value",
      printTemplate(value, this.variables),
    ]);
    return { Assign: Object.fromEntries(entries) };
  }

  catch(catchers: readonly DraftCatcher[]): { readonly Catch?: readonly Catcher[] } {
    if (catchers.length === 0) return {};
    return {
      Catch: catchers.map((one) => ({ ErrorEquals: one.errors, ...this.assign(one), Next: this.target(one.next) })),
    };
  }

  /**
   * The retriers of a state. A failing expression is no failure of the step: JavaScript throws it once, so where a retrier would take it, one that allows no
   * retry comes first.
   */
  retry(retry: readonly Retrier[], expressions: readonly Expr[]): { readonly Retry?: readonly Retrier[] } {
    if (retry.length === 0) return {};
    const takesAll = retry.some((one) =>
      one.ErrorEquals.some((name) => name === errorNames.all || name === errorNames.taskFailed),
    );
    const guard: Retrier[] =
      takesAll && expressions.some((one) => one.fails)
        ? [{ ErrorEquals: [errorNames.queryEvaluation], MaxAttempts: 0 }]
        : [];
    return { Retry: [...guard, ...retry] };
  }
}

/** The expressions a way out evaluates. */
export const exprsOfWay = (way: Way): readonly Expr[] => [...way.assign.values(), ...(way.output ? [way.output] : [])];
