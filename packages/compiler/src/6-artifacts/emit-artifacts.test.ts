import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { decode } from "@jridgewell/sourcemap-codec";
import { expect, test } from "vitest";
import { writeProject } from "../../testing/temporary-project.js";
import { discover } from "../1-discover/discover.js";
import { bundling } from "../diagnostics/codes/bundle.js";
import type { LambdaFunction } from "../ir/nodes.js";
import { emitArtifacts } from "./index.js";

const workflowFile = `import { z } from "zod";
import { workflow, step, defineStep, stepError } from "@stepwright/dsl";
import { rate } from "./tax.js";
import { S3Client } from "@aws-sdk/client-s3";
export const OutOfStock = stepError("OutOfStock")<{ sku: string }>();
class Declined extends stepError("Declined")<{ code: string }>() {}
const item = z.object({ sku: z.string(), qty: z.number() }).strict();
const client = new S3Client({});
export const reserve = defineStep("reserve-stock", async (input: { sku: string }) => {
  if (input.sku === "gone") throw new OutOfStock({ sku: input.sku });
  return { hold: \`hold-\${input.sku}\` };
});
const local = defineStep("Local Step", async (input: { n: number }) => ({ n: rate(input.n) }));
export const upload = defineStep("upload", async () => { await client.send(); throw new Declined({ code: "no" }); });
export async function ship(input: { id: string }) { return { tracking: \`T-\${input.id}\` }; }
export const checkout = workflow("checkout", { input: item }, async (order) => {
  return step("email-receipt", async () => ({ to: order.sku, total: rate(order.qty) }));
});
`;
const tax = `export function rate(n: number) {\n  if (n < 0) {\n    throw new RangeError("negative");\n  }\n  return n * 2;\n}\n`;
const files = {
  "src/checkout.workflow.ts": workflowFile,
  "src/tax.ts": tax,
  "node_modules/@aws-sdk/client-s3/package.json": `{ "name": "@aws-sdk/client-s3", "types": "index.d.ts", "main": "index.js" }`,
  "node_modules/@aws-sdk/client-s3/index.d.ts": `export declare class S3Client { constructor(o: object); send(): Promise<void>; }`,
  "node_modules/@aws-sdk/client-s3/index.js": `exports.S3Client = class {};`,
};
const closureBody = "async () => ({ to: order.sku, total: rate(order.qty) })";
const place = (text: string, from: string) => {
  const start = from.indexOf(text);
  return { file: "src/checkout.workflow.ts", start, end: start + text.length };
};
const functions: LambdaFunction[] = [
  ...(["reserve", "upload", "ship"] as const).map(
    (exportName): LambdaFunction => ({
      name: exportName === "reserve" ? "reserve-stock" : exportName,
      source: { kind: "export", file: "src/checkout.workflow.ts", exportName },
      origin: place(exportName, workflowFile),
    }),
  ),
  {
    name: "Local Step",
    source: { kind: "closure", file: "src/checkout.workflow.ts", text: "local" },
    origin: place("local", workflowFile),
  },
  {
    name: "email-receipt",
    source: {
      kind: "closure",
      file: "src/checkout.workflow.ts",
      text: `async ({ order }, context) => (${closureBody})(context)`,
    },
    origin: place(closureBody, workflowFile),
  },
];

async function emit(project: Readonly<Record<string, string>>, of: readonly LambdaFunction[] = functions) {
  const root = writeProject(project);
  const reported: string[] = [];
  const { workflows } = discover(
    { root, files: Object.keys(project).filter((file) => file.endsWith(".workflow.ts")) },
    (one) => reported.push(one.message),
  );
  const found = workflows[0];
  if (found === undefined) throw new Error(reported.join("\n"));
  const artifacts = await emitArtifacts(
    {
      name: found.source.name,
      file: found.source.file,
      exportName: found.source.exportName,
      definition: { StartAt: "Done", States: { Done: { Type: "Succeed" } } },
      sourceMap: { version: 1, workflow: found.source.name, states: {} },
      functions: of,
      transitions: { min: 1, max: 1 },
      sources: found.sources,
    },
    { root },
  );
  return { root, ...artifacts, texts: new Map(artifacts.files.map((file) => [file.path, file.text])) };
}

const event = (step: string, input: unknown) => ({
  v: 1,
  step,
  input,
  run: { id: "e", workflow: "checkout", state: step, attempt: 0, key: "k" },
});

async function load(root: string, path: string, text: string): Promise<(event: unknown) => Promise<unknown>> {
  const file = join(root, "out", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text.replace(/\/\/# sourceMappingURL=.*/, ""));
  const module: { handler: (event: unknown) => Promise<unknown> } = await import(
    /* @vite-ignore */ pathToFileURL(file).href
  );
  return module.handler;
}

test("the machine, its map and a folder per function are emitted, and each function runs", async () => {
  const { root, texts, diagnostics, functions: described } = await emit(files);
  expect(diagnostics).toEqual([]);
  expect([...texts.keys()]).toEqual([
    "checkout.asl.json",
    "checkout.map.json",
    ...["reserve-stock", "upload", "ship", "Local-Step", "email-receipt"].flatMap((name) => [
      `lambda/${name}/index.mjs`,
      `lambda/${name}/index.mjs.map`,
    ]),
  ]);
  expect(texts.get("checkout.asl.json")).toBe(
    '{\n  "StartAt": "Done",\n  "States": {\n    "Done": {\n      "Type": "Succeed"\n    }\n  }\n}\n',
  );
  expect(described.map((one) => [one.name, one.file])[3]).toEqual(["Local Step", "lambda/Local-Step/index.mjs"]);
  const call = async (folder: string, step: string, input: unknown) => {
    const path = `lambda/${folder}/index.mjs`;
    return (await load(root, path, texts.get(path) ?? ""))(event(step, input));
  };
  expect(await call("reserve-stock", "reserve-stock", { sku: "a" })).toEqual({ hold: "hold-a" });
  await expect(call("reserve-stock", "reserve-stock", { sku: "gone" })).rejects.toMatchObject({ name: "OutOfStock" });
  expect(await call("ship", "ship", { id: "7" })).toEqual({ tracking: "T-7" });
  expect(await call("Local-Step", "Local Step", { n: 4 })).toEqual({ n: 8 });
  expect(await call("email-receipt", "email-receipt", { order: { sku: "a", qty: 3 } })).toEqual({ to: "a", total: 6 });
});

test("a step's bundle holds nothing of the workflow, of other steps, of schemas and of clients it does not use", async () => {
  const { texts, functions: described } = await emit(files);
  const ship = texts.get("lambda/ship/index.mjs") ?? "";
  for (const other of ["checkout", "reserve-stock", "OutOfStock", "Declined", "strict", "aws-sdk", "hold-"]) {
    expect(ship).not.toContain(other);
  }
  expect(texts.get("lambda/upload/index.mjs")).toContain("@aws-sdk/client-s3");
  expect(Math.max(...described.map((one) => one.bytes))).toBeLessThan(8_000);
});

test("the bundles do not depend on where the checkout lies", async () => {
  const [left, right] = [await emit(files), await emit(files)];
  expect(left.root).not.toBe(right.root);
  expect([...left.texts]).toEqual([...right.texts]);
  for (const text of left.texts.values()) expect(text).not.toContain(left.root);
});

test("the source map leads to the developer's lines and columns, past what was inserted", async () => {
  const { texts } = await emit(files);
  const find = (folder: string, sought: string, source: string, text: string) => {
    const code = texts.get(`lambda/${folder}/index.mjs`) ?? "";
    const map: { sources: string[]; sourcesContent: string[]; mappings: string } = JSON.parse(
      texts.get(`lambda/${folder}/index.mjs.map`) ?? "",
    );
    const before = code.slice(0, code.indexOf(sought)).split("\n");
    const segments = decode(map.mappings)[before.length - 1] ?? [];
    const segment = segments.findLast((one) => one[0] <= (before.at(-1)?.length ?? 0));
    if (segment === undefined || segment.length === 1) throw new Error("no segment");
    expect(map.sources[segment[1]]).toBe(source);
    expect(map.sourcesContent[segment[1]]).toBe(text);
    return text.split("\n")[segment[2]]?.slice(segment[3]) ?? "";
  };
  const file = "src/checkout.workflow.ts";
  expect(find("reserve-stock", "`hold-", file, workflowFile)).toMatch(/^`hold-/);
  expect(find("email-receipt", "to:", file, workflowFile)).toMatch(/^(?:\{ )?to: order\.sku/);
  expect(find("Local-Step", '"negative"', "src/tax.ts", tax)).toMatch(/^"negative"/);
});

test("an import that leads nowhere is a diagnostic at its line", async () => {
  const source = `import { workflow } from "@stepwright/dsl";\nimport type {} from "zod";\nexport async function ship() { return (await import("./gone" + ".js")).x; }\nexport const a = workflow("a", async (input: { n: number }) => input.n);\n`;
  const broken = `declare module "left-pad" { export function pad(n: number): number; }`;
  const user = `import { pad } from "left-pad";\nexport async function ship(n: number) { return pad(n); }\n`;
  const { diagnostics, functions: described } = await emit(
    {
      "a.workflow.ts": `/// <reference path="./types.d.ts" />\nimport { ship } from "./steps.js";\nvoid ship;\n${source.replace("export async function ship", "export async function other")}`,
      "types.d.ts": broken,
      "steps.ts": user,
    },
    [
      {
        name: "ship",
        source: { kind: "export", file: "steps.ts", exportName: "ship" },
        origin: { file: "steps.ts", start: 0, end: 1 },
      },
    ],
  );
  expect(described).toEqual([]);
  expect(diagnostics).toMatchObject([
    {
      code: bundling.unresolvedImport.code,
      file: "steps.ts",
      line: 1,
      column: 21,
      endColumn: 31,
      message: 'The import "left-pad" of a step leads to no file or package.',
    },
  ]);
});

test("packages in CommonJS find what they expect", async () => {
  const project = {
    "a.workflow.ts": `import { workflow } from "@stepwright/dsl";\nimport { name } from "old";\nexport async function ship() { return name(); }\nexport const a = workflow("a", async (input: { n: number }) => input.n);\n`,
    "node_modules/old/package.json": `{ "name": "old", "main": "index.js", "types": "index.d.ts" }`,
    "node_modules/old/index.js": `const path = require("path");\nexports.name = () => path.basename(__filename);`,
    "node_modules/old/index.d.ts": `export declare function name(): string;`,
  };
  const fn: LambdaFunction = {
    name: "ship",
    source: { kind: "export", file: "a.workflow.ts", exportName: "ship" },
    origin: { file: "a.workflow.ts", start: 0, end: 1 },
  };
  const { root, texts } = await emit(project, [fn]);
  const handler = await load(root, "lambda/ship/index.mjs", texts.get("lambda/ship/index.mjs") ?? "");
  expect(await handler(event("ship", null))).toBe("index.mjs");
});

test("a step that uses a package, a path alias or a file of data has them in its bundle", async () => {
  const config = {
    compilerOptions: {
      lib: ["ES2023"],
      module: "esnext",
      moduleResolution: "bundler",
      allowImportingTsExtensions: true,
      resolveJsonModule: true,
      customConditions: ["source"],
      types: [],
      noEmit: true,
      paths: { "@lib/*": ["./lib/*"] },
    },
  };
  const project = {
    "tsconfig.json": JSON.stringify(config),
    "lib/rate.ts": "export const rate = 2;\n",
    "rates.json": '{ "extra": 40 }',
    "a.workflow.ts": `import { workflow } from "@stepwright/dsl";
import { z } from "zod";
import { rate } from "@lib/rate";
import { extra as more } from "./more.ts";
import rates from "./rates.json";
const schema = z.object({ n: z.number() });
export async function parse(input: unknown) { return schema.parse(input).n * rate + rates.extra + more; }
export async function plain() { return 1; }
export const a = workflow("a", { input: schema }, async (input) => input.n);
`,
    "more.ts": "export const extra = 300;\n",
  };
  const of = (exportName: string): LambdaFunction => ({
    name: exportName,
    source: { kind: "export", file: "a.workflow.ts", exportName },
    origin: { file: "a.workflow.ts", start: 0, end: 1 },
  });
  const { root, texts, functions: described } = await emit(project, [of("parse"), of("plain")]);
  const handler = await load(root, "lambda/parse/index.mjs", texts.get("lambda/parse/index.mjs") ?? "");
  expect(await handler(event("parse", { n: 1 }))).toBe(342);
  await expect(handler(event("parse", { n: "x" }))).rejects.toMatchObject({ name: "ZodError" });
  expect(described.map((one) => one.bytes > 20_000)).toEqual([true, false]);
});
