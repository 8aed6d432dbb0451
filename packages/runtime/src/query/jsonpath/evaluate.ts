import type { Json, JsonObject } from "@stepwright/asl";
import { failRuntime } from "../../interpreter/evaluation-failure.js";
import type { Visit } from "../../interpreter/visit.js";
import type { Call } from "../intrinsics/call.js";
import { intrinsics } from "../intrinsics/index.js";
import { IntrinsicProblem } from "../intrinsics/intrinsic.js";
import { type Path, type PathResult, readPath } from "./path.js";
import { type Reference, referenceOf } from "./reference.js";

/** The paths and templates of one visit: what `$`, `$$` and variables stand for. */
export class Reader {
  readonly #visit: Visit;
  readonly #document: Json;
  readonly #context: () => Json;

  constructor(visit: Visit, document: Json, context: () => Json = () => visit.readContext()) {
    this.#visit = visit;
    this.#document = document;
    this.#context = context;
  }

  /** What a path finds, for fields that say themselves what it means when it finds nothing. */
  find(text: string): PathResult {
    const reference = this.#parse(text);
    if (reference.kind === "path") return this.#read(reference.path);
    return { found: true, value: this.#call(reference.call) };
  }

  /** A field such as `InputPath`, whose path must lead somewhere. */
  select(text: string): Json {
    const result = this.find(text);
    if (result.found) return result.value;
    const problem = result.isLeaf ? "No results for path:" : "Missing property in path";
    throw failRuntime(this.#visit, `Invalid path '${text}' : ${problem} ${result.missing}`);
  }

  /** A member of a template, or a field that may call a function. */
  evaluate(text: string, field: string): Json {
    const result = this.find(text);
    if (result.found) return result.value;
    throw failRuntime(
      this.#visit,
      `The JSONPath '${text}' specified for the field '${field}' could not be found in the input '${JSON.stringify(this.#document)}'`,
    );
  }

  /** A payload template: a member whose name ends in `.$` is replaced by what its path or function gives. */
  shape(template: Json): Json {
    if (isList(template)) return template.map((item) => this.shape(item));
    if (typeof template !== "object" || template === null) return template;
    return this.shapeObject(template);
  }

  shapeObject(template: JsonObject): JsonObject {
    return Object.fromEntries(
      Object.entries(template).map(([key, value]) =>
        key.endsWith(".$") && typeof value === "string"
          ? [key.slice(0, -2), this.evaluate(value, key)]
          : [key, this.shape(value)],
      ),
    );
  }

  #parse(text: string): Reference {
    try {
      return referenceOf(text, this.#visit.run.machine);
    } catch (thrown) {
      throw failRuntime(this.#visit, `Invalid path '${text}' : ${thrown instanceof Error ? thrown.message : thrown}`);
    }
  }

  #read(path: Path): PathResult {
    const { root } = path;
    if (root.kind === "input") return readPath(path, this.#document);
    if (root.kind === "context") return readPath(path, this.#context());
    return readPath(path, this.#visit.variables[root.name]);
  }

  #call(call: Call): Json {
    const intrinsic = intrinsics.get(call.name);
    if (!intrinsic) throw failRuntime(this.#visit, `The intrinsic function 'States.${call.name}' does not exist.`);
    const args = call.args.map((argument): Json => {
      if (argument.kind === "literal") return argument.value;
      if (argument.kind === "call") return this.#call(argument.call);
      const result = this.#read(argument.path);
      if (result.found) return result.value;
      throw this.#problem(
        call,
        `The JsonPath argument for the field '${argument.path.text}' could not be found in the input '${JSON.stringify(this.#document)}'`,
      );
    });
    try {
      return intrinsic(args, { random: this.#visit.run.random });
    } catch (thrown) {
      throw thrown instanceof IntrinsicProblem ? this.#problem(call, thrown.message) : thrown;
    }
  }

  #problem(call: Call, message: string): Error {
    return failRuntime(this.#visit, `The function '${call.text}' had the following error: ${message}`);
  }
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
