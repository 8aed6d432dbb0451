import type { Region, Workflow } from "../ir/nodes.js";
import { mapRegions } from "../ir/regions.js";
import { copyReturns } from "./copy-returns.js";
import { pruneBlocks } from "./prune-blocks.js";
import { rotateEntry } from "./rotate-entry.js";
import { typedCatchers } from "./typed-catchers.js";

/** One rewriting of a region; the same object back means that nothing changed. Each keeps what the workflow does. */
export interface Pass {
  readonly name: string;
  readonly run: (region: Region) => Region;
}

/** In this order: each pass may rely on what the ones before it guarantee (docs/passes). */
export const passes: readonly Pass[] = [
  { name: "prune-blocks", run: pruneBlocks },
  { name: "typed-catchers", run: typedCatchers },
  { name: "rotate-entry", run: rotateEntry },
  { name: "copy-returns", run: copyReturns },
  { name: "prune-blocks", run: pruneBlocks },
];

export function optimize(workflow: Workflow): Workflow {
  const body = passes.reduce((region, pass) => mapRegions(region, pass.run), workflow.body);
  return body === workflow.body ? workflow : { ...workflow, body };
}
