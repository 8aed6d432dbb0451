import type { StateTable } from "@stepwright/asl";
import type { Flow } from "../../query/flow.js";
import type { Completion, Visit } from "../visit.js";
import { executeChoice } from "./choice.js";
import { executeFail } from "./fail.js";
import { executeMap } from "./map.js";
import { executeParallel } from "./parallel.js";
import { executePass } from "./pass.js";
import { executeSucceed } from "./succeed.js";
import { executeTask } from "./task.js";
import { executeWait } from "./wait.js";

/** What each type of state does between its entry and its exit. */
export const executors: StateTable<[visit: Visit, flow: Flow], Promise<Completion>> = {
  Choice: executeChoice,
  Fail: executeFail,
  Map: executeMap,
  Parallel: executeParallel,
  Pass: executePass,
  Succeed: executeSucceed,
  Task: executeTask,
  Wait: executeWait,
};
