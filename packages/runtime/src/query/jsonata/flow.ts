import type { Assigns, Json, Outputs, State } from "@stepwright/asl";
import { failEvaluation } from "../../interpreter/evaluation-failure.js";
import { parseTimestamp } from "../../interpreter/timestamp.js";
import type { Completion } from "../../interpreter/visit.js";
import type { Flow, NumberField, TextField } from "../flow.js";
import { Evaluator, typeOf } from "./evaluate.js";

/** The JSONata data flow: `Arguments` in, `Output` and `Assign` out (AWS, "Transforming data with JSONata"). */
export const jsonataFlow: Flow = {
  selectInput: (visit) => visit.input,

  async evaluateArguments(visit) {
    const template = "Arguments" in visit.state ? visit.state.Arguments : undefined;
    const args = template === undefined ? visit.input : await new Evaluator(visit).evaluate(template, "Arguments");
    return visit.inspect("afterArguments", args);
  },

  async evaluateNumber(visit, field) {
    const template = readField(visit.state, field);
    if (template === undefined) return undefined;
    const value = await new Evaluator(visit).expect(template, field, "number");
    const problem = typeof value === "number" ? numberRules[field](value) : undefined;
    if (problem !== undefined) throw failEvaluation(visit, `The ${field} field ${problem}: ${value}`, field);
    return Number(value);
  },

  async evaluateText(visit, field) {
    const template = readField(visit.state, field);
    if (template === undefined) return undefined;
    return String(await new Evaluator(visit).expect(template, field, "string"));
  },

  async evaluateTimestamp(visit) {
    const template = visit.state.Type === "Wait" ? visit.state.Timestamp : undefined;
    if (template === undefined) return undefined;
    const text = String(await new Evaluator(visit).expect(template, "Timestamp", "string"));
    const until = parseTimestamp(text);
    if (until !== undefined) return until;
    const problem = `The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string: ${text}`;
    throw failEvaluation(visit, problem, "Timestamp", visit.enteredId);
  },

  async evaluateCredentials(visit) {
    const template = "Credentials" in visit.state ? visit.state.Credentials?.["RoleArn"] : undefined;
    if (template === undefined) return undefined;
    return String(await new Evaluator(visit).expect(template, "Credentials/RoleArn", "string"));
  },

  async choose(visit, rule, index) {
    const condition = rule.Condition ?? false;
    return (await new Evaluator(visit).expect(condition, `Choices[${index}]/Condition`, "boolean")) === true;
  },

  async evaluateItems(visit) {
    const template = "Items" in visit.state ? visit.state.Items : undefined;
    if (template !== undefined) return new Evaluator(visit).expect(template, "Items", "array");
    if (typeOf(visit.input) === "array") return visit.input;
    throw failEvaluation(visit, `Map state input must be an array but was: ${JSON.stringify(visit.input)}`);
  },

  async evaluateObject(visit, field) {
    const template = visit.state.Type === "Map" ? visit.state[field] : undefined;
    return template && new Evaluator(visit).evaluateObject(template, field);
  },

  async selectItem(visit, item) {
    const template = "ItemSelector" in visit.state ? visit.state.ItemSelector : undefined;
    if (template === undefined) return item.Value;
    return new Evaluator(visit, {}, item).evaluate(template, "ItemSelector");
  },

  complete(visit, result) {
    if (result !== undefined) visit.inspect("result", result);
    const fields: Assigns & Outputs = visit.state.Type === "Fail" ? {} : visit.state;
    const evaluator = new Evaluator(visit, result === undefined ? {} : { result });
    return finish(evaluator, fields, "", result ?? visit.input);
  },

  async completeRule(visit, rule, index) {
    const completion = await finish(new Evaluator(visit), rule, `Choices[${index}]/`, visit.input);
    return rule.Next === undefined ? completion : { ...completion, next: rule.Next };
  },

  async completeCatch(visit, catcher, index, errorOutput) {
    const evaluator = new Evaluator(visit, { errorOutput });
    return { ...(await finish(evaluator, catcher, `Catch[${index}]/`, errorOutput)), next: catcher.Next };
  },
};

/** `Output` and `Assign` see the same values: neither feeds the other (AWS, "Evaluation order in an assign field"). */
async function finish(
  evaluator: Evaluator,
  fields: Assigns & Outputs,
  prefix: string,
  unshaped: Json,
): Promise<Completion> {
  const output = fields.Output === undefined ? unshaped : await evaluator.evaluate(fields.Output, `${prefix}Output`);
  if (fields.Assign === undefined) return { output };
  return { output, assigned: await evaluator.evaluateObject(fields.Assign, `${prefix}Assign`) };
}

function readField(state: State, field: NumberField | TextField): number | string | undefined {
  const value = Object.entries(state).find(([name]) => name === field)?.[1];
  return typeof value === "number" || typeof value === "string" ? value : undefined;
}

const maxSeconds = 99_999_999;
const wholeFrom = (low: number) => (value: number) =>
  Number.isInteger(value) && value >= low && value <= maxSeconds
    ? undefined
    : `must be an integer between ${low} and ${maxSeconds}, but was`;
const countOf = (value: number) =>
  Number.isInteger(value) && value >= 0 ? undefined : "must be a non-negative integer, but was";

/** What is wrong with a number, if anything (AWS, field tables of the states). */
const numberRules: { readonly [Field in NumberField]: (value: number) => string | undefined } = {
  Seconds: wholeFrom(0),
  TimeoutSeconds: wholeFrom(1),
  HeartbeatSeconds: wholeFrom(1),
  MaxConcurrency: countOf,
  ToleratedFailureCount: countOf,
  ToleratedFailurePercentage: (value) =>
    value >= 0 && value <= 100 ? undefined : "must be a number between 0 and 100, but was",
};
