import type { Region } from "../ir/nodes.js";
/** A block that only returns is written into each block before it that ends in a state: that state then ends the machine itself. */
export declare function copyReturns(region: Region): Region;
//# sourceMappingURL=copy-returns.d.ts.map