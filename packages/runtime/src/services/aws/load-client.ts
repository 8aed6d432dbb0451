import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type ClientModule, readClientModule } from "./client-module.js";
import { refuseTask } from "./refuse-task.js";

/** Loads a client package; when it cannot be had, fails with what to do about it. */
export async function loadClient(
  packageName: string,
  load: (packageName: string) => Promise<unknown> = importFromProject,
): Promise<ClientModule> {
  const loaded = await load(packageName).catch((thrown: unknown) => {
    throw refuseTask(
      isMissing(thrown, packageName)
        ? `The client of the service is not installed. Run: npm install --save-dev ${packageName}`
        : `${packageName} could not be loaded: ${thrown instanceof Error ? thrown.message : thrown}`,
    );
  });
  const module = readClientModule(loaded);
  if (!module) throw refuseTask(`${packageName} exports no client of the AWS SDK for JavaScript 3.`);
  return module;
}

/** The clients belong to the project that runs, not to this package, which may lie elsewhere. */
async function importFromProject(packageName: string): Promise<unknown> {
  const project = createRequire(join(process.cwd(), "package.json"));
  return import(pathToFileURL(project.resolve(packageName)).href);
}

function isMissing(thrown: unknown, packageName: string): boolean {
  if (!(thrown instanceof Error) || !("code" in thrown)) return false;
  const codes: readonly unknown[] = ["MODULE_NOT_FOUND", "ERR_MODULE_NOT_FOUND"];
  return codes.includes(thrown.code) && thrown.message.includes(`'${packageName}'`);
}
