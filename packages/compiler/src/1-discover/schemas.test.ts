import { expect, test } from "vitest";
import { writeProject } from "../../testing/temporary-project.js";
import type { Diagnostic } from "../diagnostics/define.js";
import { discover } from "./discover.js";

/** What is reported: code, the text of the span, and the advice. */
function run(source: string, others: Record<string, string> = {}) {
  const text = `import { z } from "zod";\nimport { workflow } from "@stepwright/dsl";\n${source}`;
  const files: Record<string, string> = { "shop.workflow.ts": text, ...others };
  const root = writeProject(files);
  const diagnostics: Diagnostic[] = [];
  discover({ files: ["shop.workflow.ts"], root }, (one) => diagnostics.push(one));
  return diagnostics.map(({ code, origin, help }) => {
    const span = origin && files[origin.file]?.slice(origin.start, origin.end);
    return { code, span, help };
  });
}

const input = (schema: string) => `export const shop = workflow("shop", { input: ${schema} }, async () => 1);`;
const spans = (source: string, others?: Record<string, string>) =>
  run(source, others).map(({ code, span }) => (code === "SW1030" ? span : code));

test.each([
  ['z.object({ a: z.string().default("x") })', 'default("x")'],
  ["z.object({ a: z.number().prefault(1) })", "prefault(1)"],
  ["z.object({ a: z.number().catch(0) }).strict()", "catch(0)"],
  ["z.object({ a: z.string().transform((text) => text.length) })", "transform((text) => text.length)"],
  ["z.object({ a: z.string().pipe(z.email()) })", "pipe(z.email())"],
  ["z.array(z.coerce.number())", "coerce.number()"],
  ["z.preprocess(String, z.string())", "preprocess(String, z.string())"],
  ["z.object({ a: z.string().trim().min(1) })", "trim()"],
  ["z.object({ a: z.stringbool() })", "stringbool()"],
  ['z.object({ a: z.lazy(() => z.string().default("x")) })', 'default("x")'],
  ['z.object({ get a() { return z.string().default("x"); } })', 'default("x")'],
])("in %s the call %s is refused", (schema, span) => {
  expect(spans(input(schema))).toEqual([span]);
});

test("the advice is the default written at the place where the value is read", () => {
  expect(run(input('z.object({ a: z.string().default("none") })'))[0]?.help).toBe(
    'Make it `.optional()`, and give the value where it is read: `input.field ?? "none"`.',
  );
});

test("constants are followed, of other modules too, and each call is reported once per schema", () => {
  const schemas = `import { z } from "zod";
    const quantity = z.number().default(1);
    export const schemas = { order: z.object({ quantity }), other: z.string().default("unused") };`;
  const source = `import { schemas } from "./schemas.js";
    const base = z.object({ a: z.coerce.string() });
    const options = { input: schemas.order.extend(base.shape), output: z.object({ ...base.shape }) };
    export const shop = workflow("shop", options, async () => ({ a: "" }));`;
  expect(spans(source, { "schemas.ts": schemas })).toEqual(["default(1)", "coerce.string()"]);
});

test("the output is held to the same", () => {
  const source = `const output = z.object({ a: z.string().toLowerCase() });
    export const shop = workflow("shop", { output }, async () => ({ a: "" }));`;
  expect(spans(source)).toEqual(["toLowerCase()"]);
});

test("the schema is refused beside the type error that it causes", () => {
  const source = `const input = z.object({ a: z.string().default("x") });
    export const shop = workflow("shop", { input }, async (order) => order.a.length);`;
  expect(spans(source)).toEqual(["SW1002", 'default("x")']);
});

test("what only checks is fine, and so is what a check calls", () => {
  const source = `const known = z.string().default("x");
    const mine = { transform: () => z.string(), default: z.number() };
    ${input(`z.object({
      a: z.string().min(1).max(5).regex(/x/).optional(),
      b: mine.transform(),
      c: mine.default.nullable(),
      d: z.string().refine((text) => known.safeParse(text.trim()).success),
      default: z.enum(["transform"]),
    }).strict().describe("catch")`)}`;
  expect(run(source)).toEqual([]);
});
