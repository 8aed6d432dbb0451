import type { Json, MapState } from "@stepwright/asl";
import { expect, test } from "vitest";
import { MemoryObjectStore } from "../../services/memory-object-store.js";
import { VirtualClock } from "../../virtual-clock.js";
import { type ExecuteOptions, executeMachine } from "../execute-machine.js";
import type { ChildExecution } from "../run.js";

const processor = {
  ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" },
  StartAt: "Each",
  States: {
    Each: { Type: "Choice", Choices: [{ Condition: "{% $states.input = 'bad' %}", Next: "Bad" }], Default: "Good" },
    Bad: { Type: "Fail", Error: "BadItem" },
    Good: { Type: "Succeed" },
  },
} as const;

function runMap(state: Partial<MapState>, input: Json, options: Partial<ExecuteOptions> = {}) {
  const machine = {
    QueryLanguage: "JSONata",
    StartAt: "Map",
    States: { Map: { Type: "Map", ItemProcessor: processor, ...state, End: true } },
  } as const;
  return executeMachine(machine, { input, clock: new VirtualClock(0), tasks: async () => null, ...options });
}

const csv = new MemoryObjectStore([
  { bucket: "data", key: "in/people.csv", body: 'name,note\nAda,"says ""hi"", then leaves"\nBob\n' },
  { bucket: "data", key: "in/lines.jsonl", body: '{"a":1}\n{"a":2}\n' },
  { bucket: "data", key: "in/tree.json", body: '{"deep":{"list":[1,2,3],"map":{"x":10}}}' },
]);

test("each item is an execution of its own that sees no variable of the parent", async () => {
  const children: ChildExecution[] = [];
  const outcome = await runMap({}, ["a", "b"], { onChildExecution: (child) => children.push(child) });
  expect(outcome.output).toEqual(["a", "b"]);
  expect(children.map(({ outcome: { history } }) => history[0]?.type)).toEqual([
    "ExecutionStarted",
    "ExecutionStarted",
  ]);
  expect(outcome.history.map(({ type }) => type)).not.toContain("MapIterationStarted");
});

test("failures within the tolerance leave the Map standing", async () => {
  const outcome = await runMap({ ToleratedFailurePercentage: 50 }, ["a", "bad"]);
  expect(outcome).toMatchObject({ status: "SUCCEEDED", output: ["a"] });
});

test("one failure more than is tolerated fails the Map", async () => {
  const outcome = await runMap({ ToleratedFailureCount: 1 }, ["bad", "a", "bad"]);
  expect(outcome).toMatchObject({
    status: "FAILED",
    error: "States.ExceedToleratedFailureThreshold",
    cause: "The specified tolerated failure threshold was exceeded",
  });
  expect(outcome.history.slice(-3).map(({ type }) => type)).toEqual([
    "MapRunFailed",
    "MapStateFailed",
    "ExecutionFailed",
  ]);
});

test("batches carry the shared input beside their items", async () => {
  const ItemBatcher = { MaxItemsPerBatch: 2, BatchInput: { tag: "{% 'x' & 'y' %}" } };
  expect((await runMap({ ItemBatcher }, [1, 2, 3])).output).toEqual([
    { BatchInput: { tag: "xy" }, Items: [1, 2] },
    { BatchInput: { tag: "xy" }, Items: [3] },
  ]);
});

function reader(Key: string, ReaderConfig: Record<string, Json>) {
  return {
    ItemReader: { Resource: "arn:aws:states:::s3:getObject", Arguments: { Bucket: "data", Key }, ReaderConfig },
  };
}

test("a CSV file gives an object per row, missing fields empty", async () => {
  const config = { InputType: "CSV", CSVHeaderLocation: "FIRST_ROW" };
  expect((await runMap(reader("in/people.csv", config), {}, { objects: csv })).output).toEqual([
    { name: "Ada", note: 'says "hi", then leaves' },
    { name: "Bob", note: "" },
  ]);
});

test("JSON lines, and a pointer into a JSON file", async () => {
  const read = async (key: string, config: Record<string, Json>) =>
    (await runMap(reader(key, config), {}, { objects: csv })).output;
  expect(await read("in/lines.jsonl", { InputType: "JSONL" })).toEqual([{ a: 1 }, { a: 2 }]);
  expect(await read("in/tree.json", { InputType: "JSON", ItemsPointer: "/deep/list", MaxItems: 2 })).toEqual([1, 2]);
  expect(await read("in/tree.json", { InputType: "JSON", ItemsPointer: "/deep/map" })).toEqual([10]);
});

test("a listing gives the objects under a prefix", async () => {
  const ItemReader = { Resource: "arn:aws:states:::s3:listObjectsV2", Arguments: { Bucket: "data", Prefix: "in/" } };
  const ItemSelector = "{% $states.context.Map.Item.Value.Key %}";
  expect((await runMap({ ItemReader, ItemSelector }, {}, { objects: csv })).output).toEqual([
    "in/lines.jsonl",
    "in/people.csv",
    "in/tree.json",
  ]);
});

test("a file that is missing fails the Map with States.ItemReaderFailed", async () => {
  const outcome = await runMap(reader("nope.json", { InputType: "JSON" }), {}, { objects: csv });
  expect(outcome).toMatchObject({ status: "FAILED", error: "States.ItemReaderFailed" });
});

test("a result writer leaves a manifest and the results in the bucket", async () => {
  const objects = new MemoryObjectStore();
  const ResultWriter = { Resource: "arn:aws:states:::s3:putObject", Arguments: { Bucket: "out", Prefix: "jobs" } };
  await runMap({ ResultWriter, ToleratedFailureCount: 1 }, ["a", "bad"], { objects });
  const keys = (await objects.list("out", "jobs/")).map(({ Key }) => Key.split("/").at(-1));
  expect(keys).toEqual(["FAILED_0.json", "SUCCEEDED_0.json", "manifest.json"]);
});
