import type { BuiltinTable } from "./builtin.js";
export declare const globals: BuiltinTable;
//# sourceMappingURL=globals.d.ts.map