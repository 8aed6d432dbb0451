import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Json, StepEvent } from "@stepwright/asl";
import type { Artifacts } from "@stepwright/compiler";
import type { MockTable, TaskHandler } from "@stepwright/runtime";
import type { CommandContext } from "../cli/command.js";
import { readStepEvent } from "./read-step-event.js";

type Handler = (event: StepEvent) => Promise<Json>;

export interface HandlerSetup {
  readonly mocks: MockTable;
  readonly artifacts: Artifacts;
  readonly root: string;
}

/** Answers the tasks of a state machine with mocks, and with the handlers bundled for AWS Lambda where there is none. */
export async function answerWithHandlers(setup: HandlerSetup, cx: CommandContext): Promise<TaskHandler> {
  const { mockError, openMocks, TaskFailure, wrapLambda } = await import("@stepwright/runtime");
  const { toWireError } = await import("@stepwright/dsl/internal");
  const mocks = openMocks(setup.mocks);
  const handlers = await loadHandlers(setup, cx);
  return wrapLambda(async (task) => {
    const event = readStepEvent(task.arguments);
    const mock = mocks(`state:${task.stateName}`) ?? (event && mocks(event.step));
    if (mock?.kind === "failure") {
      const error = toWireError(mockError(mock));
      throw new TaskFailure(error.errorType, JSON.stringify(error));
    }
    if (mock) return mock.value;
    const handler = event && handlers.get(event.step);
    if (!handler) throw new TaskFailure("Lambda.ResourceNotFoundException", `No function answers ${task.stateName}.`);
    return await handler(event);
  });
}

/** The functions by step name, from bundles in a folder of their own. */
async function loadHandlers(
  { artifacts, root }: HandlerSetup,
  cx: CommandContext,
): Promise<ReadonlyMap<string, Handler>> {
  const folder = cx.temporary.create(parentFolder(root));
  for (const { path, text } of artifacts.files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const handlers = new Map<string, Handler>();
  for (const { name, file } of artifacts.functions) {
    const loaded: unknown = await import(pathToFileURL(join(folder, file)).href);
    if (!hasHandler(loaded)) throw new Error(`The bundle of ${name} exports no handler.`);
    handlers.set(name, loaded.handler);
  }
  return handlers;
}

/** What a bundle leaves to the Lambda runtime (the AWS SDK) is then found among the project's own packages. */
function parentFolder(root: string): string | undefined {
  const packages = join(root, "node_modules");
  return existsSync(packages) ? packages : undefined;
}

function hasHandler(loaded: unknown): loaded is { readonly handler: Handler } {
  return typeof loaded === "object" && loaded !== null && "handler" in loaded && typeof loaded.handler === "function";
}
