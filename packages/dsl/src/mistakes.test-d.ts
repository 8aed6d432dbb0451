import {
  choice,
  defineStep,
  map,
  otherwise,
  parallel,
  type RetryPolicy,
  type Schema,
  step,
  stepError,
  wait,
  waitUntil,
  when,
  workflow,
} from "./index.js";

// Each mistake is one statement; the build fails where the compiler of the user would be silent.

const reserve = defineStep("reserve", async (i: { orderId: string; items: { sku: string }[] }) => ({
  holdId: i.orderId,
}));
const charge = defineStep("charge", { timeout: "10s" }, async (i: { orderId: string; cents: number }) => ({
  paymentId: i.orderId,
  cents: i.cents,
}));
const ping = defineStep("ping", async () => ({ ok: true }));
async function ship(i: { holdId: string }) {
  return { tracking: i.holdId };
}
async function readClock() {
  return new Date();
}
async function load(i: { m: Map<string, number> }) {
  return i.m.size;
}
class Money {
  readonly cents = 1;
  format() {
    return `${this.cents}`;
  }
}
const CardDeclined = stepError("CardDeclined")<{ code: string }>();
const Cancelled = stepError("Cancelled")();
declare const order: {
  status: "new" | "paid" | "shipped";
  flag: boolean;
  n: 1 | 2;
  cents: number;
  note: string;
  coupon?: string;
};
declare const withId: Schema<{ id: string }>;
declare const withDate: Schema<{ at: string }, { at: Date }>;

export async function mistakesOfStep() {
  // @ts-expect-error wrong type in the input
  step(charge, { orderId: 1, cents: 5 });
  // @ts-expect-error misspelt property
  step(charge, { orderId: "x", cent: 5 });
  // @ts-expect-error missing property
  step(charge, { orderId: "x" });
  // @ts-expect-error missing input
  step(charge);
  // @ts-expect-error input for a step that takes none
  step(ping, { id: 1 });
  // @ts-expect-error plain function, wrong input
  step(ship, { holdId: 5 });
  // @ts-expect-error called directly, wrong input
  charge({ orderId: "x", cents: "5" });
  // @ts-expect-error called directly, unknown option
  charge({ orderId: "x", cents: 5 }, { retries: 3 });
  // @ts-expect-error a result used without await
  step(charge, { orderId: "x", cents: 5 }).paymentId;
  // @ts-expect-error an un-awaited result passed on
  step(ship, { holdId: step(reserve, { orderId: "x", items: [] }) });
  // @ts-expect-error an un-awaited result as a condition
  if (step(charge, { orderId: "x", cents: 5 })) return;
  // @ts-expect-error unknown option
  step(charge, { orderId: "x", cents: 5 }, { retries: 3 });
  // @ts-expect-error bad duration
  step(charge, { orderId: "x", cents: 5 }, { timeout: "3 fortnights" });
  // @ts-expect-error inline name without a body
  step("email", { to: "x" });
  // @ts-expect-error a name only
  step("email");
  // @ts-expect-error a sync inline body
  step("email", () => ({ to: "x" }));
  // @ts-expect-error an inline body that returns a Date
  step("now", async () => ({ at: new Date() }));
  // @ts-expect-error an inline body that may return undefined
  step("find", async () => [1, 2].find((x) => x > 1));
  // @ts-expect-error a number as target
  step(5, { id: "x" });
  // @ts-expect-error a plain function that returns a Date
  step(readClock);
  // @ts-expect-error a plain function that takes a Map
  step(load, { m: new Map() });
  // @ts-expect-error possibly undefined where a value is required
  step(ship, { holdId: order.coupon });
}

export function mistakesOfDefineStep() {
  // @ts-expect-error the input holds a Date
  defineStep("d", async (_i: { order: { at: Date } }) => ({ ok: true }));
  // @ts-expect-error returns a class instance
  defineStep("d", async () => ({ price: new Money() }));
  // @ts-expect-error returns a bigint
  defineStep("d", async (i: { n: number }) => ({ total: BigInt(i.n) }));
  // @ts-expect-error returns a symbol
  defineStep("d", async () => ({ tag: Symbol("x") }));
  // @ts-expect-error returns a function
  defineStep("d", async () => ({ next: () => 1 }));
  // @ts-expect-error returns a Set deep inside
  defineStep("d", async () => ({ a: { b: [{ tags: new Set<string>() }] } }));
  // @ts-expect-error returns a promise in a field
  defineStep("d", async () => ({ later: Promise.resolve(1) }));
  // @ts-expect-error a list with undefined
  defineStep("d", async (i: { xs: string[] }) => ({ first: [i.xs[0]] }));
  // @ts-expect-error not async
  defineStep("d", (i: { n: number }) => i.n + 1);
  // @ts-expect-error unknown option
  defineStep("d", { speed: 512 }, async (i: { n: number }) => i);
}

export function mistakesOfRetry() {
  // @ts-expect-error negative retries
  step(ping, undefined, { retry: { retries: -1 } });
  // @ts-expect-error fractional retries
  step(ping, undefined, { retry: { retries: 1.5 } });
  // @ts-expect-error the name of ASL
  step(ping, undefined, { retry: { maxAttempts: 3 } });
  // @ts-expect-error bad jitter
  const jitter: RetryPolicy = { retries: 2, jitter: "some" };
  // @ts-expect-error a class without an error name
  const never: RetryPolicy = { retries: 2, never: [TypeError] };
  return [jitter, never];
}

export function mistakesOfTime() {
  // @ts-expect-error bad unit
  wait("3 fortnights");
  // @ts-expect-error no number
  wait("three days");
  // @ts-expect-error a number
  wait(30);
  // @ts-expect-error any text
  wait(order.note);
  // @ts-expect-error a Date
  waitUntil(new Date());
}

export async function mistakesOfChoice() {
  // @ts-expect-error a value has no line
  choice(order.status, { new: () => 1, paid: () => 2 });
  // @ts-expect-error a line that can never be taken
  choice(order.status, { new: () => 1, paid: () => 2, shipped: () => 3, lost: () => 4 });
  // @ts-expect-error a misspelt line beside otherwise
  choice(order.status, { nwe: () => 1, otherwise: () => 2 });
  // @ts-expect-error any text, without otherwise
  choice(order.note, { a: () => 1 });
  // @ts-expect-error a boolean without false
  choice(order.flag, { true: () => 1 });
  // @ts-expect-error a number without its line
  choice(order.n, { 1: () => "a" });
  // @ts-expect-error a value in place of a function
  choice(order.flag, { true: 1, false: 2 });
  // @ts-expect-error a step in place of a function
  choice(order.flag, { true: charge, false: () => 1 });
  // @ts-expect-error a list without otherwise
  choice([when(order.cents > 5, () => "a")]);
  // @ts-expect-error otherwise is not last
  choice([otherwise(() => "b"), when(order.cents > 5, () => "a")]);
  // @ts-expect-error a condition that is no boolean
  choice([when(order.coupon, () => "a"), otherwise(() => "b")]);
  // @ts-expect-error the result's type
  const result: string = await choice(order.status, { new: () => 1, otherwise: () => "x" });
  return result;
}

export async function mistakesOfBranches() {
  // @ts-expect-error the result's type
  const record: { a: string } = await parallel({ a: async () => 1 });
  // @ts-expect-error a branch that does not exist
  const { b } = await parallel({ a: async () => 1 });
  // @ts-expect-error the tuple's type
  const tuple: [number, number] = await parallel([async () => 1, async () => "s"]);
  // @ts-expect-error promises in place of functions
  parallel({ a: step(charge, { orderId: "x", cents: 1 }) });
  // @ts-expect-error a step that needs an input
  parallel({ a: reserve });
  // @ts-expect-error a branch returns a Date
  parallel({ at: async () => new Date() });
  // @ts-expect-error a step in place of a function
  map([{ orderId: "x", cents: 1 }], charge);
  // @ts-expect-error the index is a number
  map(["a"], async (item, _index: string) => item);
  // @ts-expect-error not a list
  map({ a: 1 }, async (x) => x);
  // @ts-expect-error a result that is not JSON
  map([1], async (x) => ({ x, when: new Date() }));
  // @ts-expect-error the name of ASL
  map([1], async (x) => x, { maxConcurrency: 4 });
  // @ts-expect-error a map has no timeout of its own
  map([1], async (x) => x, { timeout: "1s" });
  return [record, b, tuple];
}

export function mistakesOfWorkflow() {
  // @ts-expect-error the body returns a Date
  workflow("w", { input: withId }, async (i) => ({ id: i.id, at: new Date() }));
  // @ts-expect-error the body may return undefined
  workflow("w", async (i: { ids: string[] }) => i.ids[0]);
  // @ts-expect-error the schema makes a Date
  workflow("w", { input: withDate }, async (_i) => ({ ok: true }));
  // @ts-expect-error the output does not fit its schema
  workflow("w", { input: withId, output: withId }, async (_i) => ({ id: 1 }));
  // @ts-expect-error unknown option
  workflow("w", { inputs: withId }, async (_i) => ({ ok: true }));
  // @ts-expect-error the input used as something else
  workflow("w", { input: withId }, async (i) => ({ n: i.id * 2 }));
  // @ts-expect-error called
  workflow("w", async (i: { id: string }) => i.id)({ id: "x" });
}

export function mistakesOfErrors() {
  // @ts-expect-error wrong data
  new CardDeclined({ reason: "x" });
  // @ts-expect-error no data
  new CardDeclined();
  // @ts-expect-error data for an error without
  new Cancelled({ why: "x" });
  // @ts-expect-error data that is not JSON
  stepError("Late")<{ since: Date }>();
  try {
    return undefined;
  } catch (error) {
    // @ts-expect-error a field that is not there
    if (error instanceof CardDeclined) return error.data.reason;
    // @ts-expect-error data without instanceof
    return error.data;
  }
}

export async function whatIsRight() {
  const paid: { paymentId: string; cents: number } = await charge({ orderId: "x", cents: 1 }, { timeout: "1 minute" });
  const shipped: { tracking: string } = await step(
    ship,
    { holdId: "h" },
    { retry: [{ retries: 2, never: [CardDeclined] }] },
  );
  const pinged: { ok: boolean } = await ping();
  const both: { a: number; b: { ok: boolean } } = await parallel({ a: async () => 1, b: ping });
  const arm: 1 | "two" = await choice(order.flag, { true: () => 1 as const, false: async () => "two" as const });
  const line: string = await choice([
    when(
      () => order.cents > 5,
      () => "a",
    ),
    otherwise(async () => "b"),
  ]);
  const many: number[] = await map([1, 2], async (n, index) => n + index, { concurrency: 2 });
  await step("log", async () => {});
  class OutOfStock extends stepError("OutOfStock")<{ sku: string }>() {}
  const failure: unknown = new OutOfStock({ sku: "x" });
  const sku: string | undefined = failure instanceof OutOfStock ? failure.data.sku : undefined;
  return { paid, shipped, pinged, both, arm, line, many, sku };
}
