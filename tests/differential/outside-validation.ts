import type { Json, StateGraph, StateMachine } from "@stepwright/asl";
import validate from "asl-validator";

/**
 * What the npm package `asl-validator` has against machines, by the machine's name. A call costs it 80 ms whatever the size, so
 * many machines are checked as the branches of one, and halved until the wrong ones stand alone.
 */
export function validateOutside(machines: ReadonlyMap<string, StateMachine>): ReadonlyMap<string, readonly string[]> {
  return new Map(problemsAmong([...machines]));
}

type Named = readonly [name: string, machine: StateMachine];

function problemsAmong(machines: readonly Named[]): [string, string[]][] {
  const [first] = machines;
  if (first === undefined) return [];
  if (machines.length === 1) {
    const problems = problemsOf(first[1]);
    return problems.length === 0 ? [] : [[first[0], problems]];
  }
  if (problemsOf(asOneMachine(machines)).length === 0) return [];
  const half = Math.ceil(machines.length / 2);
  return [...problemsAmong(machines.slice(0, half)), ...problemsAmong(machines.slice(half))];
}

// The package writes into what it checks, and `${…}` stands for ARNs that only a deployment knows.
function problemsOf(machine: object): string[] {
  const { errors } = validate(JSON.parse(JSON.stringify(machine)), { checkPaths: false, checkArn: false });
  return errors.map((error) => JSON.stringify(error));
}

function asOneMachine(machines: readonly Named[]): object {
  const branches = machines.map(([, machine], index) => renameStates(machine, `${index}.`));
  return {
    QueryLanguage: "JSONata",
    StartAt: "All",
    States: { All: { Type: "Parallel", Branches: branches, End: true } },
  };
}

/** State names are unique in one machine, nested ones included. */
function renameStates(graph: StateGraph, prefix: string): { StartAt: string; States: { [name: string]: unknown } } {
  return {
    StartAt: prefix + graph.StartAt,
    States: Object.fromEntries(
      Object.entries(graph.States).map(([name, state]) => [prefix + name, renameTargets(state, prefix)]),
    ),
  };
}

const targets: readonly string[] = ["Next", "Default"];

function renameTargets(value: unknown, prefix: string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => renameTargets(item, prefix));
  if (typeof value !== "object" || value === null) return value;
  if (isGraph(value)) return { ...value, ...renameStates(value, prefix) };
  return Object.fromEntries(
    Object.entries(value).map(([key, field]: [string, Json]) => {
      if (targets.includes(key) && typeof field === "string") return [key, prefix + field];
      return [key, isData(key) ? field : renameTargets(field, prefix)];
    }),
  );
}

function isGraph(value: object): value is StateGraph {
  return "StartAt" in value && "States" in value;
}

/** Fields of user data, where a key named `Next` is no transition. */
function isData(key: string): boolean {
  return key === "Assign" || key === "Output" || key === "Arguments" || key === "ItemSelector";
}
