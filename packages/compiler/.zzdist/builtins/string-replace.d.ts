import type { BuiltinTable } from "./builtin.js";
export declare const stringReplace: BuiltinTable;
//# sourceMappingURL=string-replace.d.ts.map