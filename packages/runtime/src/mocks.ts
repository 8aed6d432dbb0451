import type { Json } from "@stepwright/asl";
import { fromWireError } from "@stepwright/dsl/internal";
import type { StepAnswers } from "./native/run-state.js";

/**
 * What answers instead of the real thing, by `<who>`: a step's name, `<service>.<action>`, `callback:<name>`, `workflow:<name>`
 * or `state:<state name>`.
 *
 * A value is the answer to every call. A text `"!OutOfStock"` or `"!OutOfStock:{\"sku\":\"a\"}"` is a failure with that name and
 * that data. `{ "$answers": [...] }` answers successive calls of the whole run, attempts included, the last one repeating.
 */
export type MockTable = { readonly [who: string]: Json };

export type MockAnswer =
  | { readonly kind: "value"; readonly value: Json }
  | { readonly kind: "failure"; readonly error: string; readonly data: Json | undefined };

/** The next answer for one who was called; undefined when there is no mock for it. */
export type MockSource = (who: string) => MockAnswer | undefined;

/** The answers of one run: it counts the calls. */
export function openMocks(table: MockTable): MockSource {
  const used = new Map<string, number>();
  return (who) => {
    if (!Object.hasOwn(table, who)) return undefined;
    const answers = answersIn(table[who] ?? null);
    const index = used.get(who) ?? 0;
    used.set(who, index + 1);
    return readAnswer(answers[Math.min(index, answers.length - 1)] ?? null);
  };
}

/** Lets mocks answer the steps of a native run. */
export function stepAnswersOf(mocks: MockSource): StepAnswers {
  return ({ name }) => {
    const answer = mocks(name);
    if (!answer) return undefined;
    return () => {
      if (answer.kind === "value") return answer.value;
      throw mockError(answer);
    };
  };
}

/** The error of a failure: with data it is a `stepError`, without it its message is its name. */
export function mockError({ error, data }: Extract<MockAnswer, { kind: "failure" }>): Error {
  const errorMessage = data === undefined ? error : JSON.stringify({ message: error, data });
  return fromWireError({ errorType: error, errorMessage });
}

/**
 * Reads one mock as the command line has it: `<who>=<json>`, `<who>=!<ErrorName>[:<json data>]` or `<who>=@<file>`.
 * @param readFile Answers the text of the file.
 * @throws SyntaxError that says what was expected.
 */
export function parseMock(
  text: string,
  readFile: (path: string) => string,
): { readonly who: string; readonly mock: Json } {
  const split = text.indexOf("=");
  if (split <= 0) throw new SyntaxError(`Mock ${JSON.stringify(text)} has no "=". Write '<who>=<json>'.`);
  const who = text.slice(0, split);
  const value = text.slice(split + 1);
  if (value.startsWith("!")) return { who, mock: checkFailure(who, value) };
  if (!value.startsWith("@")) return { who, mock: parseJson(who, value) };
  return { who, mock: checkAnswers(who, parseJson(who, readFile(value.slice(1)))) };
}

/** `!`, a name without spaces, and after a colon JSON. */
const failurePattern = /^!([A-Za-z_$][\w$.-]*)(?::(.*))?$/s;

function readAnswer(answer: Json): MockAnswer {
  const match = typeof answer === "string" ? failurePattern.exec(answer) : null;
  const error = match?.[1];
  if (error === undefined) return { kind: "value", value: answer };
  const data = match?.[2];
  return { kind: "failure", error, data: data === undefined ? undefined : parseJson(error, data) };
}

function answersIn(mock: Json): readonly Json[] {
  if (typeof mock !== "object" || mock === null || Array.isArray(mock) || !("$answers" in mock)) return [mock];
  const answers = mock["$answers"];
  return Array.isArray(answers) && answers.length > 0 ? answers : [null];
}

function checkAnswers(who: string, mock: Json): Json {
  for (const answer of answersIn(mock))
    if (typeof answer === "string" && answer.startsWith("!")) checkFailure(who, answer);
  return mock;
}

function checkFailure(who: string, text: string): string {
  const match = failurePattern.exec(text);
  if (!match)
    throw new SyntaxError(`Mock of ${who}: ${JSON.stringify(text)} is no failure. Write !<ErrorName>[:<json>].`);
  if (match[2] !== undefined) parseJson(who, match[2]);
  return text;
}

function parseJson(who: string, text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    throw new SyntaxError(
      `Mock of ${who}: ${JSON.stringify(text)} is no JSON. A text needs its quotes: ${who}='"text"'.`,
    );
  }
}
