import { defineStep, map, workflow } from "stepwright";
import type { Run } from "../../run.js";

interface Line {
  sku: string;
  cents: number;
  tags: string[];
  gift?: { note: string };
}
interface Order {
  id: string;
  cents: number;
  lines: Line[];
  to: { city: string; zip?: string };
  notes: Record<string, string>;
  paid: boolean;
}
export const send = defineStep("send", async (input: { id: string; cents: number }) => input.cents + 1);
export const fetchText = defineStep("fetch-text", async (input: { text: string }): Promise<unknown> => {
  return JSON.parse(input.text);
});

export const readsParsedOrders = workflow("reads-parsed-orders", async (input: { text: string }) => {
  const order = JSON.parse(input.text) as Order;
  let cents = 0;
  for (const line of order.lines) cents += line.cents;
  const { city, zip = "none" } = order.to;
  const [first, ...others] = order.lines;
  return {
    cents,
    double: order.paid ? order.cents * 2 : order.cents - 1,
    city,
    zip,
    first: first?.sku ?? null,
    others: others.length,
    keys: Object.keys(order.notes),
    values: Object.entries(order.notes).map(([key, value]) => `${key}=${value}`),
    label: `${order.id.toUpperCase()}-${order.to.city.length}`,
    copy: { ...order.to, country: "NL" },
  };
});

export const readsParsedLists = workflow("reads-parsed-lists", async (input: { text: string }) => {
  const lines: Line[] = JSON.parse(input.text);
  const total = lines.reduce((sum, line) => sum + line.cents, 0);
  const byTag: Record<string, number> = {};
  for (const line of lines) for (const tag of line.tags) byTag[tag] = (byTag[tag] ?? 0) + line.cents;
  return {
    total,
    byTag,
    largest: Math.max(0, ...lines.map((line) => line.cents)),
    sorted: [...lines].sort((a, b) => a.cents - b.cents).map((line) => line.sku),
    gifts: lines.flatMap((line) => (line.gift ? [line.gift.note] : [])),
    dear: lines.find((line) => line.cents > 1)?.cents ?? null,
  };
});

export const sendsParsedLines = workflow("sends-parsed-lines", async (input: { text: string }) => {
  const lines = JSON.parse(input.text) as Line[];
  const sent = await map(lines, async (line) => await send({ id: line.sku, cents: line.cents * 2 }));
  const again = await Promise.all(lines.map(async ({ sku, cents }) => await send({ id: sku, cents: cents - 1 })));
  return { sent, again };
});

export const readsUnknownAnswers = workflow("reads-unknown-answers", async (input: { text: string }) => {
  const answer = (await fetchText({ text: input.text })) as { lines: Line[] } | Line[];
  const lines = Array.isArray(answer) ? answer : answer.lines;
  const numbers = lines.map((line) => line.cents);
  return { n: lines.length, sum: numbers.reduce((a, b) => a + b, 0) };
});

export const readsParsedRecords = workflow("reads-parsed-records", async (input: { text: string; key: string }) => {
  const rates = JSON.parse(input.text) as Record<string, number>;
  const rate = rates[input.key] ?? 1;
  return {
    twice: rate * 2,
    keys: Object.keys(rates),
    sum: Object.values(rates).reduce((a, b) => a + b, 0),
    has: input.key in rates,
  };
});

const parseLines = (text: string): Line[] => JSON.parse(text);
export const readsThroughHelpers = workflow("reads-through-helpers", async (input: { text: string }) => {
  const lines = parseLines(input.text);
  let last: Line | undefined;
  for (const line of lines) last = line;
  return { n: lines.length, last: last === undefined ? null : last.cents + 1 };
});

export const castsUnknownNumbers = workflow("casts-unknown-numbers", async (input: { n: unknown; more: any }) => {
  const n = input.n as number;
  const m: number = input.more;
  return { sum: n + m, product: n * m, larger: n > m, rounded: Math.round(n) - 1, text: `${n}/${m}` };
});

export const castsUnknownText = workflow("casts-unknown-text", async (input: { v: unknown }) => {
  const text = input.v as string | undefined;
  return { text: text ?? "none", shown: `${text}`, isText: typeof text === "string", same: text === "a" };
});

export const readsOptionalParts = workflow("reads-optional-parts", async (input: { v: unknown }) => {
  const value = input.v as { kind?: string; size?: number } | null;
  return { kind: value?.kind ?? "none", size: (value?.size ?? 0) + 1, isNull: value === null };
});

function isLine(value: unknown): value is Line {
  return typeof value === "object" && value !== null && "sku" in value && "cents" in value;
}
export const checksParsedValues = workflow("checks-parsed-values", async (input: { text: string }) => {
  const value: unknown = JSON.parse(input.text);
  if (!isLine(value)) return { ok: false, cents: 0 };
  return { ok: true, cents: value.cents * 2 };
});

const line = (sku: string, cents: number, tags: string[] = []): Line => ({ sku, cents, tags });
const order = (lines: Line[], more: Partial<Order> = {}): Order => ({
  id: "o-1",
  cents: 10,
  lines,
  to: { city: "Åbo" },
  notes: {},
  paid: true,
  ...more,
});
const asText = (values: unknown[]): Run[] => values.map((value) => ({ input: { text: JSON.stringify(value) } }));
const lists = [[], [line("a", 1, ["x"])], [line("b", 3, ["x", "y"]), { ...line("a", 1.5), gift: { note: "hi" } }]];

export const runs: Record<string, Run[]> = {
  readsParsedOrders: [
    ...asText([
      order([]),
      order([line("a", 1)], { to: { city: "B", zip: "1" }, notes: { k: "v" }, paid: false }),
      order([line("a", 1), line("b", 2.5)], { notes: { b: "1", a: "" } }),
    ]),
    ...asText([{}, null]),
    { input: { text: "{" } },
  ],
  readsParsedLists: asText(lists),
  sendsParsedLines: asText(lists),
  readsUnknownAnswers: [...asText(lists), ...asText(lists.map((lines) => ({ lines })))],
  readsParsedRecords: [
    { input: { text: "{}", key: "a" } },
    { input: { text: '{"a":2}', key: "a" } },
    { input: { text: '{"b":0.5,"a":-1}', key: "b" } },
  ],
  readsThroughHelpers: asText(lists),
  castsUnknownNumbers: [
    { input: { n: 1, more: 2 } },
    { input: { n: -0.5, more: 0.25 } },
    { input: { n: 1e21, more: 3 } },
  ],
  castsUnknownText: [{}, { v: "a" }, { v: "" }, { v: null }, { v: 1 }, { v: [1, 2] }].map((input) => ({ input })),
  readsOptionalParts: [{ v: null }, { v: {} }, { v: { kind: "k", size: 2 } }, { v: "text" }, { v: [1] }].map(
    (input) => ({ input }),
  ),
  checksParsedValues: asText([line("a", 2), {}, null, [], "text", 5]),
};
