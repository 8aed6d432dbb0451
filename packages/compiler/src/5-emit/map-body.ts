import * as b from "../ir/build.js";
import { kinds } from "../ir/kinds.js";
import type { Op, Origin, Region, VarId } from "../ir/nodes.js";
import { mapRegions, readsOfRegion } from "../ir/regions.js";
import { type Draft, type DraftGraph, Target } from "./draft.js";
import { Environment } from "./environment.js";
import { substituteRegion } from "./substitute-region.js";
import { nameOf, type Vars } from "./vars.js";

/** The body of a Map and what holds at its start: the item and its index, from the context object, which an inner Map would hide. */
export function mapStart(op: Extract<Op, { kind: "map" }>, vars: Vars): { body: Region; pending: Environment } {
  const of = (id: VarId): number => vars.get(id)?.kinds ?? kinds.json;
  const pending = new Environment()
    .set(op.item, b.states("mapItem", of(op.item)), nameOf(op.item, vars))
    .set(op.index, b.states("mapIndex", kinds.integer), nameOf(op.index, vars));
  const inInnerMap = (region: Region): boolean =>
    [...region.blocks.values()].some((block) =>
      block.ops.some(
        (inner) => inner.kind === "map" && [op.item, op.index].some((id) => readsOfRegion(inner.body).has(id)),
      ),
    );
  let hasInnerMap = false;
  mapRegions(op.body, (region) => {
    hasInnerMap ||= inInnerMap(region);
    return region;
  });
  return hasInnerMap
    ? { body: op.body, pending }
    : { body: substituteRegion(op.body, pending), pending: new Environment() };
}

export function emptyProcessor(name: string, origin: Origin): DraftGraph {
  const pass: Draft = { type: "Succeed", name: `${name} (nothing)`, origin, output: b.literal(null) };
  const start = new Target();
  start.settle(pass);
  return { start, states: [pass] };
}
