import type { Region, Workflow } from "../ir/nodes.js";
/** One rewriting of a region; the same object back means that nothing changed. Each keeps what the workflow does. */
export interface Pass {
    readonly name: string;
    readonly run: (region: Region) => Region;
}
/** In this order: each pass may rely on what the ones before it guarantee (docs/passes). */
export declare const passes: readonly Pass[];
export declare function optimize(workflow: Workflow): Workflow;
//# sourceMappingURL=index.d.ts.map