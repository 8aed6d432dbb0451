import type { BuiltinTable } from "./builtin.js";
/** Everything of JavaScript's library that has an exact form in JSONata, or a reason why not. */
export declare const builtins: BuiltinTable;
//# sourceMappingURL=index.d.ts.map