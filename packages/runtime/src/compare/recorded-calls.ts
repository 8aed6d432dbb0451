import type { Json } from "@stepwright/asl";
import type { NativeRun, StepAttempt } from "../native/native-run.js";
import { canonicalJson } from "./json-difference.js";

/** One call of the native run. */
export interface RecordedCall {
  readonly number: number;
  readonly name: string;
  readonly inline: boolean;
  readonly canonicalInput: string;
  readonly attempts: readonly StepAttempt[];
}

/** The calls of a native run, to be claimed one by one by those of the state machine. */
export class RecordedCalls {
  readonly all: readonly RecordedCall[];
  /** By name, and by the attempt that is to be answered next. */
  readonly #open = new Map<string, RecordedCall[]>();

  constructor(run: NativeRun) {
    this.all = callsOf(run);
    for (const call of this.all) this.#expect(call, 0);
  }

  /**
   * The call that an attempt of the state machine stands for: by name and input, then by occurrence; for an inline closure by
   * name and occurrence. One of the same name stands in when no input is equal, so that the run can go on to its end.
   */
  claim(name: string, input: Json, attempt: number): RecordedCall | undefined {
    const canonicalInput = canonicalJson(input);
    const candidates = this.#open.get(keyOf(name, attempt)) ?? [];
    const exact = candidates.findIndex((one) => one.inline || one.canonicalInput === canonicalInput);
    const [call] = candidates.splice(Math.max(exact, 0), 1);
    if (call) this.#expect(call, attempt + 1);
    return call;
  }

  #expect(call: RecordedCall, attempt: number): void {
    const key = keyOf(call.name, attempt);
    const list = this.#open.get(key);
    if (list) list.push(call);
    else this.#open.set(key, [call]);
  }
}

function keyOf(name: string, attempt: number): string {
  return `${attempt} ${name}`;
}

function callsOf(run: NativeRun): RecordedCall[] {
  const byNumber = new Map<number, StepAttempt[]>();
  for (const attempt of run.steps) {
    const attempts = byNumber.get(attempt.call);
    if (attempts) attempts.push(attempt);
    else byNumber.set(attempt.call, [attempt]);
  }
  return [...byNumber].flatMap(([number, attempts]) => {
    const [first] = attempts;
    if (!first) return [];
    return [{ number, name: first.name, inline: first.inline, canonicalInput: canonicalJson(first.input), attempts }];
  });
}
