import { errorNames, type JsonObject, limits } from "@stepwright/asl";
import { StateFailure } from "./failure.js";

/** The variables that one graph of states sees. An inner graph starts with those of the outer and never writes them. */
export class Scope {
  #values: JsonObject;
  #bytes: ReadonlyMap<string, number>;

  constructor(outer?: Scope) {
    this.#values = outer?.values ?? {};
    this.#bytes = outer?.sizes ?? new Map();
  }

  /** A snapshot: later assignments leave it alone. */
  get values(): JsonObject {
    return this.#values;
  }

  get sizes(): ReadonlyMap<string, number> {
    return this.#bytes;
  }

  /** Sets all variables of one `Assign` at once, and answers the JSON text of each. */
  assign(assigned: JsonObject, enforcesLimits: boolean): Readonly<Record<string, string>> {
    const texts = Object.fromEntries(Object.entries(assigned).map(([name, value]) => [name, JSON.stringify(value)]));
    if (enforcesLimits) this.#measure(texts);
    this.#values = { ...this.#values, ...assigned };
    return texts;
  }

  /** The sum of one `Assign` and the sum of all variables are limited (AWS, "Variable limits"). */
  #measure(texts: Readonly<Record<string, string>>): void {
    const fresh = Object.entries(texts).map(([name, text]) => [name, Buffer.byteLength(text)] as const);
    if (sumOf(fresh.map(([, bytes]) => bytes)) > limits.assignBytes) {
      throw variablesTooLarge("The size of the variables of one Assign", limits.assignBytes);
    }
    const all = new Map([...this.#bytes, ...fresh]);
    if (sumOf(all.values()) > limits.variablesBytes) {
      throw variablesTooLarge("The total size of the stored variables", limits.variablesBytes);
    }
    this.#bytes = all;
  }
}

function sumOf(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

function variablesTooLarge(what: string, bytes: number): StateFailure {
  return new StateFailure({
    error: errorNames.dataLimitExceeded,
    cause: `${what} exceeds the maximum of ${bytes} bytes.`,
  });
}
