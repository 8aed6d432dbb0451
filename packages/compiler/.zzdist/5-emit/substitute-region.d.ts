import type { Region } from "../ir/nodes.js";
import type { Environment } from "./environment.js";
/** The region with pending values of the code around it in place of the variables that would hold them. */
export declare function substituteRegion(region: Region, pending: Environment): Region;
//# sourceMappingURL=substitute-region.d.ts.map