import {
  analyzeExpression,
  expressionSourceOf,
  isJsonataFunction,
  type State,
  type StateMachine,
  walkStates,
} from "@stepwright/asl";
import type { Argument, Call } from "./intrinsics/call.js";
import type { Path } from "./jsonpath/path.js";
import { type Reference, referenceOf } from "./jsonpath/reference.js";

/** The variables that each state reads, as DescribeStateMachine lists them; states that read none are left out. */
export function findVariableReferences(machine: StateMachine): Readonly<Record<string, readonly string[]>> {
  const entries: [string, readonly string[]][] = [];
  for (const { name, state } of walkStates(machine)) {
    const names = [...new Set(namesIn(state, machine))];
    if (names.length > 0) entries.push([name, names]);
  }
  return Object.fromEntries(entries);
}

/** What a state runs inside it is listed by itself. */
const nested: ReadonlySet<string> = new Set(["Branches", "ItemProcessor", "Iterator"]);

function namesIn(state: State, machine: StateMachine): string[] {
  const isJsonata = (state.QueryLanguage ?? machine.QueryLanguage) === "JSONata";
  const read = isJsonata ? namesInExpression : (text: string, key: string) => namesInPath(text, key, machine);
  const own = Object.entries(state).filter(([field]) => !nested.has(field));
  return own.flatMap(([field, value]) => [...walkTexts(value, field)].flatMap(({ text, key }) => read(text, key)));
}

function* walkTexts(value: unknown, key: string): Generator<{ readonly text: string; readonly key: string }> {
  if (typeof value === "string") yield { text: value, key };
  else if (typeof value === "object" && value !== null) {
    for (const [name, member] of Object.entries(value)) yield* walkTexts(member, Array.isArray(value) ? key : name);
  }
}

function namesInExpression(text: string): string[] {
  const source = expressionSourceOf(text);
  return source === undefined ? [] : analyzeExpression(source).variables.filter((name) => !isJsonataFunction(name));
}

/** Only some members hold a path: those of templates that end in `.$`, and the fields that end in `Path`. */
function namesInPath(text: string, key: string, machine: StateMachine): string[] {
  if (!key.endsWith(".$") && !key.endsWith("Path") && key !== "Variable") return [];
  try {
    return namesInReference(referenceOf(text, machine));
  } catch {
    return [];
  }
}

function namesInReference(reference: Reference): string[] {
  return reference.kind === "path" ? nameOf(reference.path) : namesInCall(reference.call);
}

function namesInCall({ args }: Call): string[] {
  return args.flatMap(namesInArgument);
}

function namesInArgument(argument: Argument): string[] {
  if (argument.kind === "call") return namesInCall(argument.call);
  return argument.kind === "path" ? nameOf(argument.path) : [];
}

function nameOf({ root }: Path): string[] {
  return root.kind === "variable" ? [root.name] : [];
}
