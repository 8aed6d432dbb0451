import { defineStep, stepError, workflow } from "stepwright";
import type { Run } from "../../run.js";

class Coded extends Error {
  override readonly name = "Coded";
  constructor(code: number) {
    super(`code ${code}`);
  }
}
class Fixed extends Error {
  constructor() {
    super("fixed message");
    this.name = "Fixed";
  }
}
class Detailed extends Error {
  readonly detail: string;
  constructor(message: string, detail?: string) {
    super(detail ?? message.toUpperCase());
    this.name = "Detailed";
    this.detail = detail ?? "";
  }
}
class Sized extends Detailed {
  constructor(size: number, ...more: string[]) {
    super(`m${size}`, size > 3 ? more.join("+") : undefined);
    this.name = "Sized";
  }
}
class Plain extends Error {
  override name = "Plain";
}
class Doubled extends stepError("Doubled")<{ a: number }>() {
  constructor(a: number) {
    super({ a: a * 2 });
  }
}

export const fail = defineStep("fail-constructed", async (input: { n: number }): Promise<number> => {
  throw new Coded(input.n);
});

interface Input {
  n: number;
  s: string;
  d?: string;
  xs: number[];
}

function throwOne(input: Input): never {
  if (input.n === 0) throw new Coded(7);
  if (input.n === 1) throw new Fixed();
  if (input.n === 2) throw new Detailed(input.s, input.d);
  if (input.n === 3 || input.n === 4) throw new Sized(input.n, input.s, "b");
  if (input.n === 5) throw new Plain(input.s);
  throw new Plain();
}

export const readsConstructedMessages = workflow("reads-constructed-messages", async (input: Input) => {
  try {
    throwOne(input);
  } catch (error) {
    return { message: error instanceof Error ? error.message : "none", sized: error instanceof Detailed };
  }
});

export const failsWithConstructedErrors = workflow("fails-with-constructed-errors", async (input: Input) => {
  throwOne(input);
  return input.n;
});

export const readsConstructedData = workflow("reads-constructed-data", async (input: Input) => {
  try {
    throw new Doubled(input.n);
  } catch (error) {
    return error instanceof Doubled ? error.data.a : 0;
  }
});

export const catchesConstructedErrorsOfSteps = workflow("catches-constructed-errors-of-steps", async (input: Input) => {
  try {
    return await fail({ n: input.n });
  } catch (error) {
    return error instanceof Coded ? error.message : "other";
  }
});

const show = (a: number, b = 9, ...more: number[]): string => `${a}:${b}:${more.join()}`;
export const spreadsOverDefaults = workflow("spreads-over-defaults", async ({ xs }: Input) => {
  return [show(1, ...xs), show(1, 2, ...xs), show(1, 2, 3, ...xs), show(1)];
});

const all: Run[] = [0, 1, 2, 3, 4, 5, 6].map((n) => ({
  input: { n, s: n === 5 ? "" : 'ä"x', ...(n > 1 ? {} : { d: "det" }), xs: [1, 2.5, -3].slice(0, n % 4) },
}));

export const runs: Record<string, Run[]> = {
  readsConstructedMessages: [...all, { input: { n: 2, s: "m", d: "det", xs: [] } }],
  failsWithConstructedErrors: all,
  readsConstructedData: all,
  catchesConstructedErrorsOfSteps: all,
  spreadsOverDefaults: all,
};
