import { defineStep, workflow } from "stepwright";
import type { Input } from "./input.js";
import { find, price, release } from "./steps.js";

let counter = 0;
const double = (n: number): number => n * 2;
const later = defineStep("later", async (input: { n: number }) => input.n);

/** A class */
export const classes = workflow("classes", async (input: Input) => {
  class Counter {
    count = 0;
  }
  return new Counter().count + input.n;
});

/** An enum inside the workflow */
export const enums = workflow("enums", async (input: Input) => {
  enum Size {
    Small,
  }
  return Size.Small + input.n;
});

/** A generator, `yield` */
export const generators = workflow("generators", async (input: Input) => {
  function* count(): Generator<number> {
    yield input.n;
  }
  return [...count()];
});

/** A function kept as a value */
export const functionValues = workflow("function-values", async (input: Input) => {
  const table = { double };
  return table.double(input.n);
});

/** A regular expression kept in a variable and used as a value */
export const regexValues = workflow("regex-values", async (input: Input) => {
  return { pattern: `${/one/}`, n: input.n };
});

/** A bigint */
export const bigints = workflow("bigints", async (input: Input) => {
  return 1n > 0n ? input.n : 0;
});

/** A tagged template */
export const tagged = workflow("tagged", async (input: Input) => {
  return String.raw`${input.n}`;
});

/** `Map`, `Set` and other classes as values */
export const sets = workflow("sets", async (input: Input) => {
  return new Map(input.items.map((item) => [item, 1])).size;
});

/** `for await` */
export const forAwait = workflow("for-await", async (input: Input) => {
  for await (const item of input.items) await release({ id: `${item}` });
  return input.n;
});

/** `==` between values of different types */
export const looseEquality = workflow("loose-equality", async (input: Input) => {
  const text: unknown = input.text;
  return text == input.n;
});

/** `===` between objects or lists */
export const identity = workflow("identity", async (input: Input) => {
  const other = input.items;
  return other === input.items;
});

/** Changing an object or list that another name holds too */
export const aliases = workflow("aliases", async (input: Input) => {
  const list = [1, 2];
  const other = list;
  list.push(input.n);
  return other;
});

/** Writing, in a branch, a variable of the code around it */
export const outerWrites = workflow("outer-writes", async (input: Input) => {
  let count = 0;
  await Promise.all(
    input.lines.map(async (line) => {
      count += await price(line);
    }),
  );
  return count;
});

/** `Promise.race`, `Promise.any`: give the step a `timeout` */
export const race = workflow("race", async (input: Input) => {
  return await Promise.race([find(input.order), later({ n: input.n })]);
});

/** A promise kept while the workflow waits for something else */
export const background = workflow("background", async (input: Input) => {
  const found = find(input.order);
  await release(input.order);
  return await found;
});

/** A step that is not awaited */
export const unawaited = workflow("unawaited", async (input: Input) => {
  release(input.order);
  return input.n;
});

/** `await` of anything but steps, helpers, and what is made of them */
export const foreign = workflow("foreign", async (input: Input) => {
  const response = await fetch(input.text);
  return response.status;
});

/** An async helper that calls itself */
export const recursion = workflow("recursion", async (input: Input) => {
  const again = async (n: number): Promise<number> => (n === 0 ? 0 : await again(n - 1));
  return await again(input.n);
});

/** A variable of the module that may change */
export const moduleState = workflow("module-state", async (input: Input) => {
  counter += 1;
  return counter + input.n;
});

/** A number that may be NaN or Infinity, where JSON cannot hold it */
export const nonFinite = workflow("non-finite", async (input: Input) => {
  const share = 1 / input.n;
  return share > 2 ? { share: `${share}` } : null;
});

/** An error as a value, rather than its `message`, `name` and `data` */
export const errorValues = workflow("error-values", async (input: Input) => {
  try {
    return await price({ sku: "a", quantity: input.n });
  } catch (error) {
    return { error };
  }
});

/** A loop that never ends */
export const endless = workflow("endless", async (input: Input) => {
  for (;;) await release({ id: input.text });
});
