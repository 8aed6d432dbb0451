import type { Json, JsonObject } from "@stepwright/asl";
import type { MapItem } from "../../interpreter/context.js";
import { failEvaluation } from "../../interpreter/evaluation-failure.js";
import type { Visit } from "../../interpreter/visit.js";
import { bindNow } from "../functions/now.js";
import { bindRandom } from "../functions/random.js";
import { bindUuid } from "../functions/uuid.js";
import { parseExpression } from "./expression-cache.js";
import { budgetKey, createBudget, LimitExceeded } from "./limits.js";
import { toPlainJson, UnsupportedResult } from "./plain.js";

/** What `$states` holds besides `input` and `context`. */
export interface StatesMembers {
  readonly result?: Json;
  readonly errorOutput?: Json;
}

/** The expressions of one visit, with everything they can name. */
export class Evaluator {
  readonly #visit: Visit;
  readonly #bindings: Record<string, unknown>;

  constructor(visit: Visit, members: StatesMembers = {}, item?: MapItem) {
    const { random, clock } = visit.run;
    const now = clock.now();
    this.#visit = visit;
    this.#bindings = {
      random: bindRandom(random.random),
      uuid: bindUuid(random.uuid),
      now: bindNow(now),
      millis: () => now,
      // Step Functions has every function of JSONata but this one.
      eval: undefined,
      ...visit.variables,
      states: {
        input: visit.input,
        // Few expressions ask for it, so it is made for those that do.
        get context() {
          return visit.readContext(item);
        },
        ...members,
      },
    };
  }

  /** A template: literal JSON whose strings may be expressions. Each is found by its path inside the state. */
  async evaluate(template: Json, location: string): Promise<Json> {
    if (typeof template === "string") {
      const text = expressionText(template);
      return text === undefined ? template : this.#run(text, location);
    }
    if (isList(template)) {
      const items: Json[] = [];
      for (const [index, item] of template.entries()) items.push(await this.evaluate(item, `${location}[${index}]`));
      return items;
    }
    if (typeof template !== "object" || template === null) return template;
    return this.evaluateObject(template, location);
  }

  async evaluateObject(template: JsonObject, location: string): Promise<JsonObject> {
    const members: [string, Json][] = [];
    for (const [key, value] of Object.entries(template)) {
      members.push([key, await this.evaluate(value, `${location}/${key}`)]);
    }
    return Object.fromEntries(members);
  }

  /** The value of a field that must be of one type. */
  async expect(template: Json, location: string, type: JsonType): Promise<Json> {
    const value = await this.evaluate(template, location);
    const actual = typeOf(value);
    if (actual === type) return value;
    const text = typeof template === "string" ? (expressionText(template) ?? template) : JSON.stringify(template);
    throw failEvaluation(
      this.#visit,
      `The JSONata expression '${text}' specified for the field '${location}' returned an unexpected result type. ` +
        `Expected '${type}', but was '${actual}' for value: ${JSON.stringify(value)}`,
      location,
    );
  }

  async #run(text: string, location: string): Promise<Json> {
    const subject = `The JSONata expression '${text}' specified for the field '${location}'`;
    try {
      const expression = parseExpression(text, this.#visit.run.expressions);
      const result: unknown = await expression.evaluate(undefined, { ...this.#bindings, [budgetKey]: createBudget() });
      if (result !== undefined) return toPlainJson(result);
    } catch (thrown) {
      throw failEvaluation(this.#visit, describeThrown(subject, thrown), location);
    }
    throw failEvaluation(this.#visit, `${subject} returned nothing (undefined).`, location);
  }
}

export type JsonType = "array" | "object" | "string" | "number" | "boolean" | "null";

export function typeOf(value: Json): JsonType {
  if (value === null) return "null";
  if (isList(value)) return "array";
  if (typeof value === "string") return "string";
  if (typeof value === "number") return "number";
  return typeof value === "boolean" ? "boolean" : "object";
}

/** The text between the delimiters; undefined for a literal: nothing, not even a blank, may stand around them. */
function expressionText(text: string): string | undefined {
  return text.startsWith("{%") && text.endsWith("%}") && text.length >= 4 ? text.slice(2, -2).trim() : undefined;
}

function describeThrown(subject: string, thrown: unknown): string {
  if (thrown instanceof UnsupportedResult) return `${subject} returned an unsupported result type.`;
  if (thrown instanceof LimitExceeded) return thrown.message;
  if (thrown instanceof RangeError) return "Stack overflow error";
  const { code, message } = readError(thrown);
  return `${subject} threw an error during evaluation. ${code === undefined ? message : `${code}: ${message}`}`;
}

/** jsonata throws plain objects as well as errors. */
function readError(thrown: unknown): { code: string | undefined; message: string } {
  if (typeof thrown !== "object" || thrown === null) return { code: undefined, message: String(thrown) };
  const code = "code" in thrown && typeof thrown.code === "string" ? thrown.code : undefined;
  return { code, message: "message" in thrown ? String(thrown.message) : "" };
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
