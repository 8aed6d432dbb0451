import { createHash } from "node:crypto";
import type { Json } from "@stepwright/asl";
import { TaskFailure } from "./task-failure.js";

/** A task whose end someone else will report. */
export interface PendingTask {
  readonly token: string;
  /** Resolves with what SendTaskSuccess brings, rejects with the `TaskFailure` of SendTaskFailure. */
  readonly answer: Promise<Json>;
  /** Resolves at the next SendTaskHeartbeat. */
  nextHeartbeat(): Promise<void>;
  /** The task no longer waits: later answers are refused. */
  close(): void;
}

interface Waiting {
  readonly resolve: (output: Json) => void;
  readonly reject: (failure: TaskFailure) => void;
  readonly beat: () => void;
}

/** Why an answer to a token was refused, by the name the API gives it. */
export class TokenRefused extends Error {
  readonly code: "InvalidToken" | "TaskTimedOut";

  constructor(code: "InvalidToken" | "TaskTimedOut", message: string) {
    super(message);
    this.name = "TokenRefused";
    this.code = code;
  }
}

const prefix = "AQC";

/** The tasks that wait for SendTaskSuccess, SendTaskFailure or SendTaskHeartbeat. */
export class TaskTokens {
  readonly #waiting = new Map<string, Waiting>();

  /** Opens a task under a token made from what identifies it, so that a rerun hands out the same. */
  open(identity: string): PendingTask {
    const token = `${prefix}${createHash("sha512").update(identity).digest("base64")}`;
    let beat = () => {};
    let heartbeat = new Promise<void>((resolve) => {
      beat = resolve;
    });
    const renew = () => {
      beat();
      heartbeat = new Promise<void>((resolve) => {
        beat = resolve;
      });
    };
    const answer = new Promise<Json>((resolve, reject) => {
      this.#waiting.set(token, { resolve, reject, beat: renew });
    });
    // Whoever opened the task may stop before it looks at the answer.
    answer.catch(() => undefined);
    return { token, answer, nextHeartbeat: () => heartbeat, close: () => this.#waiting.delete(token) };
  }

  /** SendTaskSuccess. Throws a `TokenRefused` when no task waits under the token. */
  succeed(token: string, output: Json): void {
    this.#take(token).resolve(output);
  }

  /** SendTaskFailure. */
  fail(token: string, error?: string, cause?: string): void {
    this.#take(token).reject(new TaskFailure(error, cause));
  }

  /** SendTaskHeartbeat. */
  heartbeat(token: string): void {
    this.#find(token).beat();
  }

  #take(token: string): Waiting {
    const waiting = this.#find(token);
    this.#waiting.delete(token);
    return waiting;
  }

  #find(token: string): Waiting {
    const waiting = this.#waiting.get(token);
    if (waiting) return waiting;
    if (token.startsWith(prefix)) {
      throw new TokenRefused("TaskTimedOut", "Task Timed Out: 'Provided task does not exist anymore'");
    }
    throw new TokenRefused("InvalidToken", "Invalid Token: 'Invalid token'");
  }
}
