import type { Var, VarId } from "../ir/nodes.js";
/**
 * A name per variable: the developer's, made unique in the whole machine, since an inner scope may not assign a name of an outer one (asl-reference §2.2), and
 * different from every function, which it would hide.
 */
export declare function nameVariables(vars: ReadonlyMap<VarId, Var>, used: ReadonlySet<VarId>): Map<VarId, string>;
//# sourceMappingURL=variable-names.d.ts.map