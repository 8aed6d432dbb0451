import type { Assigns, Json, JsonObject, PathFlow, ResultFlow, State } from "@stepwright/asl";
import { errorNames } from "@stepwright/asl";
import { failRuntime } from "../../interpreter/evaluation-failure.js";
import { StateFailure } from "../../interpreter/failure.js";
import { parseTimestamp } from "../../interpreter/timestamp.js";
import type { Completion, Visit } from "../../interpreter/visit.js";
import type { Flow } from "../flow.js";
import { applies } from "./choose.js";
import { Reader } from "./evaluate.js";
import { parseCount, readNumber } from "./numbers.js";
import { parseReferencePath, placeAt } from "./result-path.js";

/** The JSONPath data flow: InputPath, Parameters, ResultSelector, ResultPath, OutputPath (AWS, "Processing input and output"). */
export const jsonpathFlow: Flow = {
  selectInput(visit) {
    const { InputPath } = pathsOf(visit.state);
    return visit.inspect("afterInputPath", selectPath(new Reader(visit, visit.input), InputPath, visit.input));
  },

  async evaluateArguments(visit) {
    const { Parameters } = pathsOf(visit.state);
    const input = this.selectInput(visit);
    const args = Parameters === undefined ? input : new Reader(visit, input).shape(Parameters);
    return visit.inspect("afterParameters", args);
  },

  async evaluateNumber(visit, field) {
    return readNumber(visit, field, inputReader(visit));
  },

  async evaluateText(visit, field) {
    if (visit.state.Type !== "Fail") return undefined;
    const reader = inputReader(visit);
    const path = visit.state[`${field}Path`];
    if (path === undefined) return visit.state[field];
    const value = reader.evaluate(path, `${field}Path`);
    if (typeof value === "string") return value;
    throw failRuntime(visit, `The ${field}Path field must refer to a string: ${path} == ${JSON.stringify(value)}`);
  },

  async evaluateTimestamp(visit) {
    if (visit.state.Type !== "Wait") return undefined;
    const { Timestamp, TimestampPath } = visit.state;
    if (TimestampPath === undefined) return Timestamp === undefined ? undefined : parseTimestamp(Timestamp);
    const value = inputReader(visit).select(TimestampPath);
    const until = typeof value === "string" ? parseTimestamp(value) : undefined;
    if (until !== undefined) return until;
    throw failRuntime(
      visit,
      "The TimestampPath parameter does not reference a valid ISO-8601 extended offset date-time format string: " +
        `${TimestampPath} == ${typeof value === "string" ? value : JSON.stringify(value)}`,
    );
  },

  async evaluateCredentials(visit) {
    const credentials = visit.state.Type === "Task" ? visit.state.Credentials : undefined;
    const roleArn = credentials && inputReader(visit).shapeObject(credentials)["RoleArn"];
    return roleArn === undefined ? undefined : String(roleArn);
  },

  async choose(visit, rule) {
    return applies(rule, visit, inputReader(visit));
  },

  async evaluateItems(visit) {
    const path = (visit.state.Type === "Map" && visit.state.ItemsPath) || "$";
    const items = inputReader(visit).select(path);
    if (Array.isArray(items)) return visit.inspect("afterItemsPath", items);
    throw failRuntime(visit, `Reference path "${path.replace(/^\$\$/, "$")}" must point to array.`);
  },

  async evaluateObject(visit, field) {
    const template = visit.state.Type === "Map" ? visit.state[field] : undefined;
    return template && resolveLimits(inputReader(visit).shapeObject(template), visit);
  },

  async selectItem(visit, item) {
    if (visit.state.Type !== "Map") return item.Value;
    // `Parameters` is what ItemSelector was called until 2022.
    const template = visit.state.ItemSelector ?? visit.state.Parameters;
    if (template === undefined) return item.Value;
    return new Reader(visit, this.selectInput(visit), () => visit.readContext(item)).shape(template);
  },

  async complete(visit, result) {
    const { ResultSelector, ResultPath, OutputPath } = pathsOf(visit.state);
    const worked = result === undefined ? passResult(visit, this.selectInput(visit)) : visit.inspect("result", result);
    const selected = ResultSelector === undefined ? worked : new Reader(visit, worked).shape(ResultSelector);
    visit.inspect("afterResultSelector", selected);
    const combined = combine(visit, ResultPath, selected, hasResult(visit.state));
    visit.inspect("afterResultPath", combined);
    const output = selectPath(new Reader(visit, combined), OutputPath, combined);
    return finish(visit, assignsOf(visit.state), worked, output);
  },

  async completeRule(visit, rule) {
    const { OutputPath } = pathsOf(visit.state);
    const input = this.selectInput(visit);
    const output = selectPath(new Reader(visit, input), OutputPath, input);
    const completion = finish(visit, rule, input, output);
    return rule.Next === undefined ? completion : { ...completion, next: rule.Next };
  },

  async completeCatch(visit, catcher, _index, errorOutput) {
    const output = combine(visit, catcher.ResultPath, errorOutput, true);
    return { ...finish(visit, catcher, errorOutput, output), next: catcher.Next };
  },
};

/** The limits that may be stated by a path: `MaxItemsPath` gives `MaxItems`. */
function resolveLimits(shaped: JsonObject, visit: Visit): JsonObject {
  return Object.fromEntries(
    Object.entries(shaped).map(([key, value]): [string, Json] => {
      if (key === "ReaderConfig" && isObject(value)) return [key, resolveLimits(value, visit)];
      if (!/^Max\w+Path$/.test(key) || typeof value !== "string") return [key, value];
      return [key.slice(0, -"Path".length), parseCount(visit, key, value, inputReader(visit).select(value))];
    }),
  );
}

/** What a Pass state gives: its literal Result, or its shaped input. Other states without work give their input. */
function passResult(visit: Visit, input: Json): Json {
  if (visit.state.Type !== "Pass") return input;
  const { Result, Parameters } = visit.state;
  if (Result !== undefined) return visit.inspect("result", Result);
  return visit.inspect(
    "afterParameters",
    Parameters === undefined ? input : new Reader(visit, input).shape(Parameters),
  );
}

/** ResultPath: null keeps the state's raw input, a path places the result in it, and `$` replaces it. */
function combine(visit: Visit, path: string | null | undefined, result: Json, placed: boolean): Json {
  if (!placed) return result;
  if (path === null) return visit.input;
  const combined = placeAt(visit.input, parseReferencePath(path ?? "$"), result);
  if (combined !== undefined) return combined;
  throw new StateFailure({
    error: errorNames.resultPathMatchFailure,
    cause: visit.explain(`Unable to apply ReferencePath ${path} to input ${JSON.stringify(visit.input)}`),
  });
}

function finish(visit: Visit, { Assign }: Assigns, document: Json, output: Json): Completion {
  return Assign === undefined ? { output } : { output, assigned: new Reader(visit, document).shapeObject(Assign) };
}

/** InputPath and OutputPath: null discards everything. */
function selectPath(reader: Reader, path: string | null | undefined, whole: Json): Json {
  if (path === null) return {};
  return path === undefined || path === "$" ? whole : reader.select(path);
}

function inputReader(visit: Visit): Reader {
  return new Reader(visit, jsonpathFlow.selectInput(visit));
}

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function pathsOf(state: State): PathFlow & ResultFlow {
  return state.Type === "Fail" ? {} : state;
}

function assignsOf(state: State): Assigns {
  return state.Type === "Fail" || state.Type === "Succeed" ? {} : state;
}

function hasResult(state: State): boolean {
  return state.Type === "Task" || state.Type === "Parallel" || state.Type === "Map" || state.Type === "Pass";
}
