import type { BuiltinTable } from "./builtin.js";
/** Methods that look for an element. JavaScript stops at the first hit: where the callback may fail, so does the template. */
export declare const arraySearch: BuiltinTable;
//# sourceMappingURL=array-search.d.ts.map