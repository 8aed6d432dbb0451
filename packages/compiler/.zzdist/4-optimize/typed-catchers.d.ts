import type { Region } from "../ir/nodes.js";
/**
 * A handler that takes every error and first asks for its class becomes one catcher per class, so that no Choice is needed; and a class
 * that is only thrown on becomes "not caught".
 */
export declare function typedCatchers(region: Region): Region;
//# sourceMappingURL=typed-catchers.d.ts.map