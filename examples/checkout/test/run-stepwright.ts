import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("..", import.meta.url));
const bin = join(createRequire(import.meta.url).resolve("stepwright/package.json"), "../bin/stepwright.mjs");

/** What one engine answers. */
export interface EngineRun {
  readonly status: "SUCCEEDED" | "FAILED" | "TIMED_OUT" | "ABORTED";
  readonly output: unknown;
  readonly error: string | null;
  readonly cause: string | null;
  readonly path: readonly string[];
  readonly virtualSeconds: number;
}

/** What `stepwright run --engine both --json` prints. */
export interface Run extends EngineRun {
  readonly transitions: number;
  readonly native: EngineRun;
  readonly asl: EngineRun;
  readonly equal: boolean;
  readonly differences: readonly string[];
  readonly steps: readonly { readonly name: string; readonly attempt: number; readonly input: unknown }[];
}

/** Runs the checkout of one order in both engines, as a shell would. */
export async function runCheckout(order: string, ...mocks: readonly string[]): Promise<Run> {
  const args = ["run", "src/checkout.workflow.ts", "--input", `inputs/${order}.json`, "--json"];
  for (const mock of mocks) args.push("--mock", mock);
  return await new Promise((resolve, reject) => {
    execFile(process.execPath, [bin, ...args], { cwd: project }, (failure, stdout, stderr) => {
      if (stdout === "") reject(new Error(stderr, { cause: failure }));
      else resolve(JSON.parse(stdout));
    });
  });
}
