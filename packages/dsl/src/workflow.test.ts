import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import * as api from "./index.js";
import { manifest } from "./manifest.js";
import { workflow } from "./workflow.js";
import { workflowDefinitionOf } from "./workflow-definition.js";

const greet = workflow("greet", { timeout: "1 day" }, async (input: { name: string }) => input.name);

test("a workflow holds its name, options, body, and where it was declared", async () => {
  const definition = workflowDefinitionOf(greet);
  expect(definition).toMatchObject({ name: "greet", options: { timeout: "1 day" } });
  expect(definition?.body).toBeTypeOf("function");
  expect(definition?.site?.file.replace(/^file:\/\//, "")).toBe(fileURLToPath(import.meta.url));
  expect(definition?.site?.line).toBeGreaterThan(1);
  expect(workflowDefinitionOf(() => 1)).toBeUndefined();
});

test("the place is found whatever the stack limit is", () => {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  const declared = workflow("w", async () => 1);
  expect(Error.stackTraceLimit).toBe(0);
  Error.stackTraceLimit = limit;
  expect(workflowDefinitionOf(declared)?.site?.file).toContain("workflow.test");
});

test("a workflow that is called says how to start it", () => {
  expect(() => Reflect.apply(greet, undefined, [{ name: "x" }])).toThrow("runTest(greet");
});

test("the manifest names symbols that are exported", () => {
  expect(Object.keys(manifest).filter((name) => !(name in api))).toEqual([]);
});
