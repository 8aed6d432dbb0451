import type { ts } from "#typescript";
import type { Origin } from "../ir/nodes.js";
/** Paths as the output has them: relative to the project's root, with `/`, whatever the system. */
export interface Paths {
    readonly root: string;
    relativeOf(path: string): string;
    absoluteOf(path: string): string;
    originOf(node: ts.Node): Origin;
}
export declare function createPaths(root: string): Paths;
//# sourceMappingURL=paths.d.ts.map