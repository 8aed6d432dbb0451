import type { Retrier } from "@stepwright/asl";
import type { Expr } from "../ir/expr.js";
import type { Origin, VarId } from "../ir/nodes.js";

/** A place to go to: known before the state there is. */
export class Target {
  #state: Draft | undefined;
  #same: Target | undefined;

  get state(): Draft | undefined {
    return this.#same ? this.#same.state : this.#state;
  }

  settle(state: Draft): void {
    this.#state = state;
  }

  /** This place is that one. */
  join(other: Target): void {
    this.#same = other;
  }

  /** Whether following the joins from here leads to `other`. */
  leadsTo(other: Target): boolean {
    if (this === other) return true;
    return this.#same?.leadsTo(other) ?? false;
  }
}

/** One way out of a state: what it stores, and where it goes or what it answers. */
export interface Way {
  readonly assign: Map<VarId, Expr>;
  next: Target | undefined;
  output: Expr | undefined;
}

export const openWay = (): Way => ({ assign: new Map(), next: undefined, output: undefined });

export interface DraftRule extends Way {
  readonly when: Expr;
}
export interface DraftCatcher extends Way {
  readonly errors: readonly string[];
}

interface Common {
  /** As the developer or the source names it; made unique when all are known. */
  readonly name: string;
  readonly origin: Origin;
}
interface Leaving extends Common {
  readonly leave: Way;
}
interface Recovering extends Leaving {
  readonly retry: readonly Retrier[];
  readonly catchers: readonly DraftCatcher[];
}

/** A state whose expressions are still trees. */
export type Draft =
  | (Recovering & {
      readonly type: "Task";
      readonly step: string;
      readonly input: Expr;
      readonly timeoutSeconds: number | undefined;
      readonly heartbeatSeconds: number | undefined;
    })
  | (Recovering & { readonly type: "Parallel"; readonly branches: readonly DraftGraph[] })
  | (Recovering & {
      readonly type: "Map";
      readonly items: Expr;
      readonly processor: DraftGraph;
      readonly concurrency: number;
    })
  | (Leaving & { readonly type: "Pass" })
  | (Leaving & { readonly type: "Wait"; readonly until: "seconds" | "timestamp"; readonly value: Expr })
  | (Common & { readonly type: "Choice"; readonly rules: readonly DraftRule[]; readonly otherwise: Way })
  | (Common & { readonly type: "Succeed"; readonly output: Expr })
  | (Common & { readonly type: "Fail"; readonly error: Expr; readonly cause: Expr });

export type DraftType = Draft["type"];
export type DraftOf<Type extends DraftType> = Extract<Draft, { readonly type: Type }>;

/** A `States` object under construction, in the order of the source as far as control follows it. */
export interface DraftGraph {
  readonly start: Target;
  readonly states: readonly Draft[];
}
