import { rmSync, writeFileSync } from "node:fs";
import { validateDefinition } from "@stepwright/asl";
import { type CompileResult, compile } from "@stepwright/compiler";
import { validateOutside } from "../../differential/outside-validation.js";
import { prepareWorkspace, workspace } from "../run/batch.js";
import type { Mutant } from "./mutate.js";

/** A source that the compiler dealt with as it must not. */
export interface HostileFailure {
  readonly kind: "threw" | "slow" | "bug" | "silent" | "unlocated" | "invalid";
  readonly detail: string;
  readonly mutant: Mutant;
}

export interface Judged {
  readonly failures: readonly HostileFailure[];
  /** How many sources had at least one machine. */
  readonly compiled: number;
  readonly refused: number;
}

/** No source takes longer, in milliseconds. */
const longest = 10_000;

/** Compiles sources in one call; when that fails as a whole, or takes long, one by one. */
export async function judgeSources(mutants: readonly Mutant[]): Promise<Judged> {
  prepareWorkspace();
  const files = mutants.map((mutant, index) => ({ mutant, path: `${workspace}/h${index}.ts`, file: `h${index}.ts` }));
  try {
    for (const { path, mutant } of files) writeFileSync(path, mutant.text);
    return await judgeFiles(files);
  } finally {
    for (const { path } of files) rmSync(path, { force: true });
  }
}

interface HostileFile {
  readonly mutant: Mutant;
  readonly path: string;
  readonly file: string;
}

async function judgeFiles(files: readonly HostileFile[]): Promise<Judged> {
  const before = Date.now();
  let result: CompileResult | undefined;
  let thrown: unknown;
  try {
    result = await compile({ files: files.map(({ path }) => path), root: workspace });
  } catch (error) {
    thrown = error;
  }
  const took = Date.now() - before;
  const isSuspect =
    result === undefined ||
    took > longest ||
    result.diagnostics.some(({ file, code }) => file === null && code === "SW9001");
  const [only] = files;
  if (isSuspect && files.length > 1) return sum(await inTurn(files));
  if (result !== undefined && files.length > 1) {
    // A module without a workflow is no error beside modules that have one.
    const silent = files.filter(({ file }) => isSilent(file, result));
    if (silent.length > 0)
      return sum([
        judgeResult(
          files.filter((one) => !silent.includes(one)),
          result,
        ),
        ...(await inTurn(silent)),
      ]);
  }
  if (result !== undefined && !(only !== undefined && took > longest)) return judgeResult(files, result);
  const mutant = only?.mutant ?? { from: "", text: "" };
  if (result === undefined) return failed({ kind: "threw", detail: describe(thrown), mutant });
  return failed({ kind: "slow", detail: `${took / 1_000} s`, mutant });
}

const isSilent = (file: string, { workflows, diagnostics }: CompileResult): boolean =>
  !workflows.some((one) => one.file === file) &&
  !diagnostics.some((one) => one.file === file && one.severity === "error");

async function inTurn(files: readonly HostileFile[]): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const file of files) judged.push(await judgeFiles([file]));
  return judged;
}

function judgeResult(files: readonly HostileFile[], { workflows, diagnostics }: CompileResult): Judged {
  const outside = validateOutside(
    new Map(workflows.map(({ name, definition }, index) => [`${index} ${name}`, definition])),
  );
  const failures = files.flatMap(({ file, mutant }): HostileFailure[] => {
    const own = diagnostics.filter((one) => one.file === file || (one.file === null && files.length === 1));
    const bug = own.find(({ code }) => code.startsWith("SW9") || code === "SW4002");
    if (bug !== undefined) return [{ kind: "bug", detail: `${bug.code} ${bug.message}`, mutant }];
    const lost = own.find(
      ({ severity, line, file: where }) => severity === "error" && (line === null || where === null),
    );
    if (lost !== undefined && mutant.text.trim() !== "")
      return [{ kind: "unlocated", detail: `${lost.code} ${lost.message}`, mutant }];
    const machines = workflows.filter((one) => one.file === file);
    if (machines.length === 0 && !own.some(({ severity }) => severity === "error"))
      return [{ kind: "silent", detail: "Neither a machine nor an error.", mutant }];
    const problems = machines.flatMap((one) => [
      ...validateDefinition(one.definition)
        .filter(({ severity }) => severity === "ERROR")
        .map((problem) => JSON.stringify(problem)),
      ...(outside.get(`${workflows.indexOf(one)} ${one.name}`) ?? []),
    ]);
    return problems.length === 0 ? [] : [{ kind: "invalid", detail: problems.join("\n"), mutant }];
  });
  const compiled = files.filter(({ file }) => workflows.some((one) => one.file === file)).length;
  return { failures, compiled, refused: files.length - compiled };
}

const failed = (failure: HostileFailure): Judged => ({ failures: [failure], compiled: 0, refused: 0 });

const sum = (parts: readonly Judged[]): Judged => ({
  failures: parts.flatMap(({ failures }) => failures),
  compiled: parts.reduce((total, part) => total + part.compiled, 0),
  refused: parts.reduce((total, part) => total + part.refused, 0),
});

const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** Failures that look like one bug have the same. */
export const kindOf = ({ kind, detail }: HostileFailure): string =>
  `${kind} ${(detail.split("\n")[0] ?? "").replaceAll(/[`"'].*?[`"']|\d+/g, "_").slice(0, 160)}`;
