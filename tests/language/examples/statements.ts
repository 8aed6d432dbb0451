import { workflow } from "stepwright";
import type { Input } from "./input.js";
import { find, price, release } from "./steps.js";

/** `const`, `let`, several names in one declaration */
export const declarations = workflow("declarations", async (input: Input) => {
  const double = input.n * 2;
  let sum = double,
    more = 1;
  sum += more;
  more++;
  return { sum, more };
});

/** Destructuring of objects and lists: nested, renamed, with defaults, with the rest; in parameters too */
export const destructuring = workflow("destructuring", async ({ order, items, note = "none" }: Input) => {
  const { id, ...rest } = order;
  const [first = 0, ...others] = items;
  return { id, rest, first, others, note };
});

/** Assignment: `=`, `+=` and every other operator, `??=`, `||=`, `&&=`, `++`, `--`, to names, properties and items */
export const assignments = workflow("assignments", async (input: Input) => {
  const found: { count: number; seen?: string[] } = { count: 0 };
  found.count += input.n;
  found.count--;
  found.seen ??= [];
  found.seen[0] = input.text;
  return found;
});

/** Swapping: `[a, b] = [b, a]` */
export const swapping = workflow("swapping", async (input: Input) => {
  let [low, high] = [input.n, 2];
  if (low > high) [low, high] = [high, low];
  return { low, high };
});

/** Blocks and shadowed names */
export const shadowing = workflow("shadowing", async (input: Input) => {
  const value = input.n;
  {
    const value = await price({ sku: "a", quantity: 1 });
    await release({ id: `${value}` });
  }
  return value;
});

/** `if`, `else if`, `else` without a step inside: an expression */
export const ifPlain = workflow("if-plain", async (input: Input) => {
  let label = "none";
  if (input.n > 2) label = "many";
  else if (input.n > 0) label = "some";
  return label;
});

/** `if … else` with steps inside: one Choice */
export const ifSteps = workflow("if-steps", async (input: Input) => {
  if (input.flag) await price({ sku: "a", quantity: 1 });
  else await release({ id: "a" });
  return input.n;
});

/** `switch` without a step inside, fallthrough and `default` anywhere: an expression */
export const switchPlain = workflow("switch-plain", async (input: Input) => {
  switch (input.status) {
    case "paid":
    case "closed":
      return "done";
    default:
      return "open";
  }
});

/** `switch` with steps inside: one Choice */
export const switchSteps = workflow("switch-steps", async (input: Input) => {
  switch (input.status) {
    case "open":
      await find({ id: "a" });
      break;
    case "paid":
      await release({ id: "a" });
  }
  return input.n;
});

/** `for (const x of list)` without a step inside: an expression */
export const forOfPlain = workflow("for-of-plain", async (input: Input) => {
  let sum = 0;
  for (const { quantity } of input.lines) {
    if (quantity > 100) continue;
    sum += quantity;
  }
  return sum;
});

/** `for (const x of list)` with a step inside; also `entries()`, strings, destructuring */
export const forOfSteps = workflow("for-of-steps", async (input: Input) => {
  for (const line of input.lines) await price(line);
  return "done";
});

/** `for … of` that sums up what its steps answer */
export const forOfSum = workflow("for-of-sum", async (input: Input) => {
  let sum = 0;
  for (const line of input.lines) sum += await price(line);
  return sum;
});

/** `for (const key in object)` */
export const forIn = workflow("for-in", async (input: Input) => {
  let sum = 0;
  for (const key in input.prices) sum += input.prices[key] ?? 0;
  return sum;
});

/** `for (let i = 0; …; i++)` with a step inside */
export const forCounter = workflow("for-counter", async (input: Input) => {
  for (let index = 0; index < input.n; index++) await release({ id: `${index}` });
  return "done";
});

/** `while` with a step inside */
export const whileSteps = workflow("while-steps", async (input: Input) => {
  let left = input.n;
  while (left > 0) {
    await release({ id: `${left}` });
    left -= 1;
  }
  return "done";
});

/** `do … while` with a step inside: a loop that polls */
export const doWhile = workflow("do-while", async (input: Input) => {
  let found = { left: input.n };
  do found = await find(input.order);
  while (found.left > 0);
  return found;
});

/** `for (;;)` with `break` and `continue` */
export const forEver = workflow("for-ever", async (input: Input) => {
  let count = 0;
  for (;;) {
    await release({ id: `${count}` });
    count += 1;
    if (count < input.n) continue;
    break;
  }
  return count;
});

/** `break` and `continue` with a label */
export const labels = workflow("labels", async (input: Input) => {
  let count = 0;
  rows: for (const row of input.items) {
    for (const column of input.items) {
      if (column > row) continue rows;
      if (row > 10) break rows;
      count += 1;
    }
  }
  return count;
});

/** `return` from anywhere, out of loops too */
export const returns = workflow("returns", async (input: Input) => {
  for (const line of input.lines) {
    const found = await price(line);
    if (found > 100) return line.sku;
  }
  return "none";
});

/** Empty statements, types and functions declared inside the workflow */
export const declaredInside = workflow("declared-inside", async (input: Input) => {
  type Label = `${number} pieces`;
  interface Found {
    label: Label;
  }
  function labelOf(count: number): Label {
    return `${count} pieces`;
  }
  let next = input.n;
  for (; next < 100; next++);
  const found: Found = { label: labelOf(next) };
  return found;
});
