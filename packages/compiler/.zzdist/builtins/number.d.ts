import type { BuiltinTable } from "./builtin.js";
export declare const number: BuiltinTable;
//# sourceMappingURL=number.d.ts.map