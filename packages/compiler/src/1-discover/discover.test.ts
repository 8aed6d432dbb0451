import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeProject } from "../../testing/temporary-project.js";
import { discovery } from "../diagnostics/codes/discover.js";
import type { Diagnostic } from "../diagnostics/define.js";
import { discover } from "./discover.js";
import { createProject } from "./project.js";
import { createSourceCache } from "./source-cache.js";

function run(
  files: Record<string, string | Uint8Array>,
  names = Object.keys(files).filter((one) => one.endsWith("workflow.ts")),
) {
  const root = writeProject(files);
  const diagnostics: Diagnostic[] = [];
  const found = discover({ files: names, root }, (one) => diagnostics.push(one));
  return { root, diagnostics, codes: diagnostics.map((one) => one.code), ...found };
}

const codes = (files: Record<string, string | Uint8Array>) => run(files).codes;

test("a workflow is found with its name, export, options and body", () => {
  const { workflows, diagnostics } = run({
    "src/checkout.workflow.ts": `
      import { workflow } from "@stepwright/dsl";
      import { z } from "zod";
      const name = "check" + "out";
      export const checkout = workflow(name, { input: z.object({ id: z.string() }), timeout: "1 day", description: "Sells" }, async (order) => order.id);
      export default workflow("other", async (input: { id: string }) => input.id);
    `,
  });
  expect(diagnostics).toEqual([]);
  expect(workflows.map(({ source, settings }) => [source.name, source.exportName, source.file, settings])).toEqual([
    ["checkout", "checkout", "src/checkout.workflow.ts", { timeoutSeconds: 86_400, description: "Sells" }],
    ["other", "default", "src/checkout.workflow.ts", {}],
  ]);
  expect(workflows[0]?.source.body.parameters).toHaveLength(1);
});

test("renamed, namespace and re-exported helpers are found; a function of the user's called workflow is not", () => {
  const { workflows, diagnostics } = run({
    "src/barrel.ts": `export { workflow as flow } from "@stepwright/dsl";`,
    "src/a.workflow.ts": `
      import { flow as make } from "./barrel.js";
      import * as sw from "@stepwright/dsl";
      function workflow(name: string, body: () => Promise<number>) { return body; }
      export const a = make("a", async (input: { n: number }) => input.n);
      export const b = sw.workflow("b", async (input: { n: number }) => input.n);
      export const c = workflow("c", async () => 1);
    `,
  });
  expect(diagnostics).toEqual([]);
  expect(workflows.map((one) => one.source.name)).toEqual(["a", "b"]);
});

test("what is wrong with a call of workflow is told, each for itself", () => {
  const { diagnostics } = run({
    "src/a.workflow.ts": `
      import { workflow } from "@stepwright/dsl";
      const body = async (input: { n: number }) => input.n;
      declare const unknown: string;
      const inner = workflow("inner", async (input: { n: number }) => input.n);
      export const named = workflow(unknown, async (input: { n: number }) => input.n);
      export const bad = workflow("my flow", async (input: { n: number }) => input.n);
      export const apart = workflow("apart", body);
      export const twice = workflow("apart2", async (input: { n: number }) => input.n);
      export const again = workflow("apart2", async (input: { n: number }) => input.n);
    `,
  });
  expect(diagnostics.map((one) => one.code)).toEqual([
    discovery.workflowNotExported.code,
    discovery.workflowNameNotStatic.code,
    discovery.badWorkflowName.code,
    discovery.bodyNotInline.code,
    discovery.duplicateWorkflow.code,
  ]);
});

test("files that cannot be compiled are diagnostics", () => {
  const root = writeProject({
    "empty.workflow.ts": " \n",
    "latin.workflow.ts": new Uint8Array([0x2f, 0x2f, 0xe9, 0x0a]),
    "plain.workflow.ts": "export const a = 1;\n",
    "code.js": "export const a = 1;\n",
    "dir.workflow.ts/x.txt": "",
  });
  const diagnostics: Diagnostic[] = [];
  discover(
    {
      root,
      files: [
        "empty.workflow.ts",
        "latin.workflow.ts",
        "missing.workflow.ts",
        "plain.workflow.ts",
        "code.js",
        "dir.workflow.ts",
      ],
    },
    (one) => diagnostics.push(one),
  );
  expect(diagnostics.map((one) => one.code)).toEqual([
    discovery.emptyFile.code,
    discovery.notUtf8.code,
    discovery.fileNotFound.code,
    discovery.notTypeScript.code,
    discovery.notAFile.code,
    discovery.noWorkflow.code,
  ]);
});

test("a byte order mark and CRLF change nothing", () => {
  const { diagnostics, workflows } = run({
    "a.workflow.ts": `\uFEFFimport { workflow } from "@stepwright/dsl";\r\nexport const a = workflow("a", async (input: { n: number }) => input.n);\r\n`,
  });
  expect(diagnostics).toEqual([]);
  expect(workflows).toHaveLength(1);
});

test("syntax errors hide the type errors of their file, and other files go on", () => {
  const { diagnostics, workflows } = run({
    "a.workflow.ts": `import { workflow } from "@stepwright/dsl";\nconst n: number = "x";\nexport const a = workflow("a", async (input: {`,
    "b.workflow.ts": `import { workflow } from "@stepwright/dsl";\nexport const b = workflow("b", async (input: { n: number }) => input.n);`,
  });
  expect(new Set(diagnostics.map((one) => one.code))).toEqual(new Set([discovery.syntaxError.code]));
  expect(workflows.map((one) => one.source.name)).toEqual(["b"]);
});

test("a file on which TypeScript gives up is told, and the others go on", () => {
  const flow = (name: string, body: string) =>
    `import { workflow } from "@stepwright/dsl";\nexport const ${name} = workflow("${name}", async (input: { n: number }) => ${body});`;
  const { diagnostics, workflows } = run({
    "binder.workflow.ts": flow("binder", `${"!".repeat(5000)}input.n`),
    "good.workflow.ts": flow("good", "input.n"),
    "parser.workflow.ts": flow("parser", `${"(".repeat(5000)}input.n${")".repeat(5000)}`),
    "syntax.workflow.ts": flow("syntax", "input.n").replace("{ n: number }", "{ [...n): number }"),
  });
  expect(workflows.map((one) => one.source.name)).toEqual(["good"]);
  const given = diagnostics.map(({ code, origin }) => `${origin?.file} ${code}`);
  expect(new Set(given)).toEqual(
    new Set([
      `binder.workflow.ts ${discovery.fileGivenUp.code}`,
      `parser.workflow.ts ${discovery.fileGivenUp.code}`,
      `syntax.workflow.ts ${discovery.syntaxError.code}`,
    ]),
  );
});

test("type errors of imported project files are told, in TypeScript's words", () => {
  const { diagnostics, workflows } = run({
    "steps.ts": `export async function ship(n: number): Promise<string> { return n; }`,
    "a.workflow.ts": `import { workflow } from "@stepwright/dsl";\nimport { ship } from "./steps.js";\nexport const a = workflow("a", async (input: { n: number }) => ship(input.n));`,
  });
  expect(diagnostics.map((one) => [one.code, one.message, one.origin?.file])).toEqual([
    [discovery.typeError.code, "Type 'number' is not assignable to type 'string'. (TS2322)", "steps.ts"],
  ]);
  expect(workflows).toEqual([]);
});

test("types of Node are found where the configuration is silent and a file needs them", () => {
  const source = `import { workflow } from "@stepwright/dsl";
    export async function home() { return process.env["HOME"] ?? ""; }
    export const a = workflow("a", async (input: { n: number }) => input.n);`;
  const silent = JSON.stringify({ compilerOptions: { module: "nodenext", customConditions: ["source"] } });
  expect(codes({ "tsconfig.json": silent, "a.workflow.ts": source })).toEqual([]);
});

test("a configuration that is wrong is told with its line", () => {
  const { diagnostics } = run({
    "tsconfig.json": `{ "compilerOptions": { "module": "nodenext", "target": "es1" } }`,
    "a.workflow.ts": "export {};",
  });
  expect(diagnostics[0]).toMatchObject({ code: discovery.badTypeScriptConfig.code, origin: { file: "tsconfig.json" } });
});

test("a second compilation reuses the parsed packages, and sees a file that changed", () => {
  const files = {
    "a.workflow.ts": `import { workflow } from "@stepwright/dsl";\nexport const a = workflow("a", async (input: { n: number }) => input.n);`,
  };
  const root = writeProject(files);
  const names = Object.keys(files);
  const cache = createSourceCache();
  const first = createProject({ files: names, root, cache }).units[0]?.program;
  writeFileSync(join(root, "a.workflow.ts"), "export const changed = 1;");
  const second = createProject({ files: names, root, cache }).units[0]?.program;
  const lib = (program = first) => program?.getSourceFiles().find((file) => file.fileName.endsWith("lib.es5.d.ts"));
  expect(lib(second)).toBe(lib(first));
  expect(second?.getSourceFile(join(root, "a.workflow.ts"))?.text).toBe("export const changed = 1;");
  expect(
    createProject({ files: names, root, cache: createSourceCache() }).units[0]?.program.getSourceFiles(),
  ).not.toContain(lib());
});

test("a list of projects stands for the one that includes the file", () => {
  const options = { compilerOptions: { module: "nodenext", customConditions: ["source"], types: [], composite: true } };
  const { diagnostics } = run({
    "tsconfig.json": JSON.stringify({
      files: [],
      references: [{ path: "./tsconfig.web.json" }, { path: "./tsconfig.flows.json" }],
    }),
    "tsconfig.web.json": JSON.stringify({ ...options, include: ["web"] }),
    "tsconfig.flows.json": JSON.stringify({ ...options, include: ["flows"] }),
    "flows/a.workflow.ts": `import { workflow } from "@stepwright/dsl";\nexport const a = workflow("a", async (input: { n: number }) => input.n);`,
  });
  expect(diagnostics).toEqual([]);
});

test("files of several configurations are compiled together", () => {
  const { diagnostics, workflows } = run({
    "one/tsconfig.json": JSON.stringify({
      compilerOptions: { module: "nodenext", customConditions: ["source"], types: [] },
    }),
    "one/a.workflow.ts": `import { workflow } from "@stepwright/dsl";\nexport const a = workflow("a", async (input: { n: number }) => input.n);`,
    "two/b.workflow.ts": `import { workflow } from "@stepwright/dsl";\nexport const b = workflow("a", async (input: { n: number }) => input.n);`,
  });
  expect(workflows.map((one) => one.source.file)).toEqual(["one/a.workflow.ts", "two/b.workflow.ts"]);
  expect(diagnostics.map((one) => one.code)).toEqual([discovery.duplicateWorkflow.code]);
});

test("an error whose name belongs to AWS is refused where it is declared", () => {
  const { diagnostics } = run({
    "errors.ts": `import { stepError as make } from "@stepwright/dsl";\nexport const Mine = make("States.Mine")();\nexport const Fine = make("Mine")();`,
    "a.workflow.ts": `import { workflow } from "@stepwright/dsl";\nimport { Mine } from "./errors.js";\nvoid Mine;\nexport const a = workflow("a", async (input: { n: number }) => input.n);`,
  });
  expect(diagnostics).toMatchObject([{ code: discovery.badErrorName.code, origin: { file: "errors.ts" } }]);
});
