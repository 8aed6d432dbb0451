import type { BuiltinTable } from "./builtin.js";
export declare const arrayReduce: BuiltinTable;
//# sourceMappingURL=array-reduce.d.ts.map