import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { errorNames } from "@stepwright/asl";
import type { CompiledWorkflow } from "@stepwright/compiler";
import { type BothRuns, runBoth } from "@stepwright/runtime";
import type { Workflow } from "stepwright";
import { inputOf } from "./examples/input.js";
import { folder, type Row } from "./read-rows.js";

/** What a run of an example costs, in words; runs both engines, which must agree. */
export async function measureRow(file: string, row: Row, compiled: CompiledWorkflow): Promise<string> {
  const costs: number[] = [];
  for (const items of [1, 2, 3, 4]) {
    const { differences, asl } = await runRow(file, row, compiled, items);
    if (differences.length > 0) throw new Error(`${file}: ${row.name}: ${differences.join("; ")}`);
    costs.push(asl.transitions);
  }
  return describeCost(row, costs);
}

/** Runs an example whose machine stops where JavaScript goes on. */
export async function checkStop(file: string, row: Row, compiled: CompiledWorkflow): Promise<void> {
  const { native, asl } = await runRow(file, row, compiled, 1);
  const isStop = native.status === "SUCCEEDED" && asl.status === "FAILED" && asl.error === errorNames.queryEvaluation;
  if (!isStop) throw new Error(`${file}: ${row.name}: native ${native.status}, machine ${asl.status}`);
}

async function runRow(file: string, row: Row, { definition }: CompiledWorkflow, items: number): Promise<BothRuns> {
  const module: Record<string, Workflow<never, unknown>> = await import(pathToFileURL(join(folder, file)).href);
  const workflow = module[row.name];
  if (workflow === undefined) throw new Error(`${file} exports no ${row.name}.`);
  const input = JSON.parse(JSON.stringify(inputOf(items)));
  return await runBoth({ workflow, definition, input, startAt: Date.UTC(2026, 0, 1) });
}

/** A constant, or so much for each item. */
function describeCost({ name }: Row, costs: readonly number[]): string {
  const [first = 0, second = 0] = costs;
  const slope = second - first;
  const base = first - slope;
  if (costs.some((cost, index) => cost !== base + slope * (index + 1))) {
    throw new Error(`${name} costs ${costs.join(", ")} transitions, which is no line.`);
  }
  if (slope === 0) return `${base}`;
  const each = slope === 1 ? "n" : `${slope} n`;
  return base === 0 ? each : `${each} + ${base}`;
}
