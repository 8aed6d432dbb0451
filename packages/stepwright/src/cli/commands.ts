import { build } from "../commands/build.js";
import { check } from "../commands/check.js";
import { explain } from "../commands/explain.js";
import { graph } from "../commands/graph.js";
import { run } from "../commands/run.js";
import { validate } from "../commands/validate.js";
import type { Command } from "./command.js";

/** In the order help lists them. */
export const commands: readonly Command[] = [build, check, run, graph, validate, explain];
