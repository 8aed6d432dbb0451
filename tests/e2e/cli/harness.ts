import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const bin = join(root, "packages/stepwright/bin/stepwright.mjs");
const made: string[] = [];

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A project in a folder of its own, in which the packages of this repository are installed. */
export function createProject(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "stepwright-e2e-")));
  made.push(folder);
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  for (const [path, text] of Object.entries({ "package.json": '{ "type": "module" }', ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line as a user's shell would. */
export async function runStepwright(
  cwd: string,
  args: readonly string[],
  options: { readonly input?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Ended> {
  if (!existsSync(join(root, "packages/stepwright/dist/cli.js"))) throw new Error("Run `npm run build` first.");
  const env = { PATH: process.env["PATH"] ?? "", ...options.env };
  const child = spawn(process.execPath, [bin, ...args], { cwd, env });
  const output = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      output[name] += text;
    });
  }
  child.stdin.end(options.input ?? "");
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, ...output };
}

/** Expects a refusal: the code, each of the texts, nothing on stdout, and no stack trace. */
export function expectRefusal(ended: Ended, code: number, ...texts: readonly string[]): void {
  for (const text of texts) expect(ended.stderr).toContain(text);
  expect(ended.stderr).not.toMatch(/^\s+at /m);
  expect(ended).toMatchObject({ code, stdout: "" });
}

/** A workflow with one step, for tests that need just any. */
export const hello = `import { defineStep, workflow } from "stepwright";
import { z } from "zod";

export const greet = defineStep("greet", async (input: { name: string }) => ({ text: \`Hello \${input.name}\` }));
export const hello = workflow("hello", { input: z.object({ name: z.string() }) }, async (input) => {
  const greeting = await greet({ name: input.name });
  return { text: greeting.text };
});
`;

/** The same with a mistake that no state machine can express. */
export const broken = `import { workflow } from "stepwright";

export const broken = workflow("broken", async (input: { url: string }) => {
  const answer = await fetch(input.url);
  return { ok: answer.ok };
});
`;
