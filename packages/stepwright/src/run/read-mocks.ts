import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Json } from "@stepwright/asl";
import { type MockTable, parseMock } from "@stepwright/runtime";
import { usageFailure } from "../cli/cli-failure.js";
import { describeSystemError } from "../cli/describe-system-error.js";
import { suggest } from "../cli/suggest.js";
import { readJsonFile } from "./read-json.js";

export interface MockOptions {
  readonly mock: readonly string[];
  readonly mocks: string | undefined;
}

/** The mocks of the command line; those of `--mock` win over the file's. */
export async function readMocks({ mock, mocks }: MockOptions, cwd: string): Promise<MockTable> {
  const many = mocks === undefined ? {} : await readJsonFile(mocks, cwd, "--mocks");
  if (!isTable(many)) throw usageFailure(`--mocks ${mocks} is not right: the file holds an object, a mock per name.`);
  const single = mock.map((text) => readMock(text, cwd));
  return { ...many, ...Object.fromEntries(single.map(({ who, mock: answer }) => [who, answer])) };
}

function readMock(text: string, cwd: string): { readonly who: string; readonly mock: Json } {
  try {
    return parseMock(text, (path) => readFileSync(resolve(cwd, path), "utf8"));
  } catch (thrown) {
    if (thrown instanceof SyntaxError) throw usageFailure(thrown.message);
    throw usageFailure(`--mock ${text} cannot be read: ${describeSystemError(thrown)}.`);
  }
}

/** A mock of a step that the workflow does not have would answer nothing, and nobody would notice. */
export function refuseUnknownMocks(mocks: MockTable, steps: readonly string[], workflow: string): void {
  for (const who of Object.keys(mocks)) {
    if (steps.includes(who) || who.includes(":") || who.includes(".")) continue;
    const list = steps.length === 0 ? "It has no steps." : `Its steps are ${steps.join(", ")}.`;
    const near = suggest(who, steps);
    throw usageFailure(`${workflow} has no step ${who} to mock.`, near ? `${near} ${list}` : list);
  }
}

function isTable(value: Json): value is { readonly [who: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
