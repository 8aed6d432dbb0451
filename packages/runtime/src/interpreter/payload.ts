import { errorNames, type Json } from "@stepwright/asl";
import { StateFailure } from "./failure.js";

/**
 * The JSON text of payloads. The output of one state is the input of the next and both are recorded, so the text of the last
 * value is kept.
 */
export class PayloadWriter {
  /** The most bytes a payload may have. */
  readonly limit: number;
  #value: Json | undefined;
  #text = "";

  constructor(limit: number) {
    this.limit = limit;
  }

  write(value: Json): string {
    if (this.#value === undefined || value !== this.#value) {
      this.#text = JSON.stringify(value);
      this.#value = value;
    }
    return this.#text;
  }

  /** The text of what a state or a task returned; `who` is its name in the message. */
  writeResult(value: Json, who: string, aliases: readonly string[] = []): string {
    const text = this.write(value);
    if (!this.exceeds(text)) return text;
    throw new StateFailure({
      error: errorNames.dataLimitExceeded,
      cause: `The state/task '${who}' returned a result with a size exceeding the maximum number of bytes service limit.`,
      aliases,
    });
  }

  /** Whether a text is over the quota. A character is at most three bytes per UTF-16 unit, so short texts need no count. */
  exceeds(text: string): boolean {
    return text.length * 3 > this.limit && Buffer.byteLength(text) > this.limit;
  }
}
