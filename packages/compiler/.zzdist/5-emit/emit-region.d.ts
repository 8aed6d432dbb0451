import type { Region, Var, VarId } from "../ir/nodes.js";
import { type DraftGraph } from "./draft.js";
import { Environment } from "./environment.js";
type Vars = ReadonlyMap<VarId, Var>;
/** Lays a region out as states. `start` are the values that hold at its entry without having been stored. */
export declare function emitRegion(region: Region, vars: Vars, start: Environment): DraftGraph;
export {};
//# sourceMappingURL=emit-region.d.ts.map