import { fieldOf, isRecord } from "../own-field.js";
import type { GraphView } from "./machine-view.js";

/**
 * The graph whose variables a graph sees next; undefined at the outside, and at a distributed Map, whose iterations are
 * executions of their own (AWS, "Passing data between states with variables", "Scope").
 */
export function outerScopeOf({ owner, graph }: Omit<GraphView, "states">): Omit<GraphView, "states"> | undefined {
  const config = fieldOf(graph, "ProcessorConfig");
  if (isRecord(config) && fieldOf(config, "Mode") === "DISTRIBUTED") return undefined;
  return owner?.within;
}
