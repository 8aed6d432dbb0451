import { describe, expect, test } from "vitest";
import { TaskFailure } from "../task-failure.js";
import { readClientModule } from "./client-module.js";
import { readOperation, type Shape } from "./shape.js";

/** What lies in a shape, each kind of structure once. */
function walk(shape: Shape, seen: Set<string>): void {
  if (shape.kind === "list" || shape.kind === "map") walk(shape.of(), seen);
  if (shape.kind !== "structure") return;
  const key = shape.members.map(({ field }) => field).join();
  if (seen.has(key)) return;
  seen.add(key);
  for (const { field, shape: read } of shape.members) {
    expect(field).toMatch(/^[A-Z]/);
    walk(read(), seen);
  }
}

test.each(["batch", "dynamodb", "ecs", "eventbridge", "lambda", "s3", "sfn", "sns", "sqs"])(
  "every action of client-%s describes its requests and responses",
  async (name) => {
    const loaded: object = await import(`@aws-sdk/client-${name}`);
    const module = readClientModule(loaded);
    const actions = Object.keys(loaded).filter((one) => /^[A-Z].*Command$/.test(one));
    expect(actions.length).toBeGreaterThan(10);
    const seen = new Set<string>();
    for (const action of actions) {
      const operation = readOperation(module?.createCommand(action.replace(/Command$/, ""), {})?.schema);
      if (!operation) throw new Error(`${action} has no schema`);
      walk(operation.input, seen);
      walk(operation.output, seen);
    }
  },
);

describe("a schema", () => {
  const structure = (...members: [string, unknown][]) => [
    3,
    "ns",
    "S",
    0,
    members.map(([name]) => name),
    members.map(([, shape]) => shape),
  ];

  test("names its fields in Pascal case, and equals in its own way", () => {
    const operation = readOperation([9, "ns", "Op", 0, structure(["jobName", 0], ["equals", 0], ["ETag", 0]), "unit"]);
    const fields = operation?.input.kind === "structure" ? operation.input.members.map(({ field }) => field) : [];
    expect(fields).toEqual(["JobName", "EqualsValue", "ETag"]);
  });

  test.each([undefined, "text", [3, "ns", "S", 0, [], []], {}])("is not read from %j", (schema) => {
    expect(readOperation(schema)).toBeUndefined();
  });

  test.each([[17], [{}], [[3, "ns", "S", 0, [5], [0]]], [[5, "ns", "S", 0, 0]]])(
    "of the form %j is refused",
    (input) => {
      expect(() => readOperation([9, "ns", "Op", 0, input, "unit"])).toThrow(TaskFailure);
    },
  );
});
