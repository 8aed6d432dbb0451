import type { TaskState } from "@stepwright/asl";
import type { DraftOf } from "../draft.js";
import { type PrintCx } from "./print-cx.js";
/** A step: the optimized Lambda integration, with the event of the wire, version 1. */
export declare function printTask(state: DraftOf<"Task">, cx: PrintCx): TaskState;
//# sourceMappingURL=task.d.ts.map