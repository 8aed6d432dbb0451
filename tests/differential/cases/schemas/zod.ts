import { defineStep, workflow } from "stepwright";
import { z } from "zod";
import type { Run } from "../../run.js";

const address = z.object({ city: z.string(), zip: z.string().optional() });
const order = z.object({
  id: z.string(),
  items: z.array(z.object({ sku: z.string(), qty: z.number() })),
  ship: address.nullable().optional(),
  kind: z.enum(["retail", "bulk"]),
});

export const note = defineStep("note", async (i: { line: string }) => i.line);

export const infersTheInputFromASchema = workflow(
  "infers-the-input-from-a-schema",
  { input: order, timeout: "1 day", description: "takes an order" },
  async (input) => {
    const total = input.items.reduce((s, i) => s + i.qty, 0);
    const city = input.ship?.city ?? "nowhere";
    if (input.kind === "bulk" && total > 1) await note({ line: city });
    return { total, city, zip: input.ship?.zip, kind: input.kind };
  },
);

export const destructuresASchemaInput = workflow(
  "destructures-a-schema-input",
  { input: z.object({ a: z.number(), b: z.string().optional() }) },
  async ({ a, b = "none" }) => {
    return { a, b };
  },
);

export const declaresAnOutputSchema = workflow(
  "declares-an-output-schema",
  { input: z.object({ n: z.number() }), output: z.object({ n: z.number(), text: z.string() }) },
  async (input) => {
    return { n: input.n + 1, text: await note({ line: `${input.n}` }) };
  },
);

export const takesAUnion = workflow(
  "takes-a-union",
  {
    input: z.discriminatedUnion("t", [
      z.object({ t: z.literal("a"), n: z.number() }),
      z.object({ t: z.literal("b"), s: z.string() }),
    ]),
  },
  async (input) => {
    if (input.t === "a") return { v: input.n * 2 };
    return { v: await note({ line: input.s }) };
  },
);

export const runs: Record<string, Run[]> = {
  infersTheInputFromASchema: [
    { input: { id: "o", items: [], kind: "retail" } },
    { input: { id: "o", items: [{ sku: "a", qty: 2 }], ship: null, kind: "bulk" } },
    {
      input: {
        id: "o",
        items: [
          { sku: "a", qty: 2 },
          { sku: "b", qty: 0.5 },
        ],
        ship: { city: "Bern", zip: "3000" },
        kind: "bulk",
      },
    },
  ],
  destructuresASchemaInput: [{ input: { a: 1 } }, { input: { a: 0, b: "" } }],
  declaresAnOutputSchema: [{ input: { n: 1 } }],
  takesAUnion: [{ input: { t: "a", n: 2 } }, { input: { t: "b", s: "" } }],
};
