import type { Region } from "../ir/nodes.js";
/**
 * Where the machine would start with assignments that no state before them can take, and go on to the test of a loop, the test is made once more in
 * their place: its rules take the assignments, and no Pass state is needed.
 */
export declare function rotateEntry(region: Region): Region;
//# sourceMappingURL=rotate-entry.d.ts.map