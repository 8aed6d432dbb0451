import type { Var, VarId } from "../ir/nodes.js";

export type Vars = ReadonlyMap<VarId, Var>;

/** The name a variable has in the source. */
export const nameOf = (id: VarId, vars: Vars): string => vars.get(id)?.name ?? "value";
