import type { Json, RetryPolicyData } from "@stepwright/asl";

/** The options of a task-like helper with its error classes turned into names: plain data, the same for both engines. */
export interface TaskPolicy {
  readonly name?: string;
  readonly retry?: RetryPolicyData | readonly RetryPolicyData[];
  readonly timeout?: string;
  readonly heartbeat?: string;
}

/** What a step's body is told about its run. */
export interface StepContext {
  readonly executionId: string;
  /** The state's name. */
  readonly state: string;
  /** 0 on the first run, 1 on the first retry. */
  readonly attempt: number;
  /** The same on every retry of this call. */
  readonly idempotencyKey: string;
  /** Aborted when the state's timeout is over. */
  readonly signal: AbortSignal;
  /** Milliseconds since the Unix epoch, on the run's clock. */
  now(): number;
}

/** One call of `step`: which body, with what. */
export interface StepCall {
  /** The `defineStep` string, the exported function's name, or the inline closure's name. */
  readonly name: string;
  /** What mocks are keyed by: the step's function object, or undefined for an inline closure. */
  readonly target: object | undefined;
  readonly input: unknown;
  readonly body: (input: Json, context: StepContext) => unknown;
  readonly policy: TaskPolicy;
}

/**
 * What a workflow helper asks of the engine that runs it natively. Each method is one kind of state: the engine clones at the
 * JSON boundary, applies the policy as Step Functions would, and keeps the record.
 */
export interface Engine {
  step(call: StepCall): Promise<unknown>;
  parallel(branches: readonly (() => Promise<unknown>)[], policy: TaskPolicy): Promise<unknown[]>;
  map(
    items: readonly unknown[],
    each: (item: never, index: number) => Promise<unknown>,
    policy: TaskPolicy & { readonly concurrency?: number },
  ): Promise<unknown[]>;
  /** Waits a duration such as `"10 minutes"`. */
  wait(duration: string): Promise<void>;
  /** Waits until an ISO 8601 timestamp with zone. */
  waitUntil(timestamp: string): Promise<void>;
}

/**
 * Where the runtime puts the way to the engine of the current run. The slot is on `globalThis` under a registered symbol, since
 * a test runner may load this package twice and both copies must find the same run.
 */
const slot = Symbol.for("stepwright.engine");
interface Slot {
  [slot]?: () => Engine | undefined;
}

/** @internal Called once by each copy of the runtime: a call belongs to the copy whose run it is in. */
export function provideEngine(current: () => Engine | undefined): void {
  const holder = globalThis as Slot;
  const previous = holder[slot];
  holder[slot] = () => current() ?? previous?.();
}

/** @internal The engine of the run this call belongs to; throws outside a run, naming the helper. */
export function currentEngine(helper: string): Engine {
  const holder = globalThis as Slot;
  const engine = holder[slot]?.();
  if (engine) return engine;
  throw new Error(
    `${helper} was called outside a workflow run. Call it in the body of workflow(…), and start the workflow with runTest(…) or \`stepwright run\`.`,
  );
}
