import type { StateType } from "@stepwright/asl";

export type NodeKind = StateType | "Start" | "End";
export type EdgeKind = "next" | "choice" | "default" | "catch";

/** A state machine as a picture has it. Ids are unique in the whole graph and are words (`s_fan__b1__s_charge`). */
export interface GraphNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
  /** What the state does, in a few words. */
  readonly detail: string | undefined;
  /** What does not fit in the picture: one line each. */
  readonly notes: readonly string[];
  readonly regions: readonly GraphRegion[];
}

export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: EdgeKind;
  /** One per rule or catcher that leads this way. */
  readonly labels: readonly string[];
}

/** The whole machine, a Parallel branch, or the body of a Map: edges never leave it. */
export interface GraphRegion {
  readonly id: string;
  readonly title: string | undefined;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}
