import type { StateMachine } from "@stepwright/asl";
import { executeMachine, MemoryObjectStore, VirtualClock } from "@stepwright/runtime";
import { expect, test } from "vitest";
import { scaled } from "./full.js";
import { heldBytes } from "./heap.js";

const machine: StateMachine = {
  QueryLanguage: "JSONata",
  StartAt: "Rows",
  States: {
    Rows: {
      Type: "Map",
      ItemReader: {
        Resource: "arn:aws:states:::s3:getObject",
        Arguments: { Bucket: "data", Key: "rows.csv" },
        ReaderConfig: { InputType: "CSV", CSVHeaderLocation: "FIRST_ROW" },
      },
      ItemProcessor: {
        ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" },
        StartAt: "Row",
        States: { Row: { Type: "Pass", Output: "{% $states.input.id %}", End: true } },
      },
      MaxConcurrency: 1_000,
      Output: { count: "{% $count($states.result) %}", last: "{% $states.result[-1] %}" },
      End: true,
    },
  },
};

function writeRows(count: number): string {
  return ["id,name", ...Array.from({ length: count }, (_, index) => `${index},row number ${index}`)].join("\n");
}

test("a distributed map over the rows of a CSV file holds rows and results, not the histories of its children", async () => {
  const rows = scaled(100_000);
  const objects = new MemoryObjectStore([{ bucket: "data", key: "rows.csv", body: writeRows(rows) }]);
  const before = heldBytes();
  let held = 0;
  let children = 0;
  const outcome = await executeMachine(machine, {
    input: {},
    objects,
    clock: new VirtualClock(0),
    limits: "off",
    tasks: async () => null,
    onChildExecution: () => {
      children += 1;
      if (children === rows) held = heldBytes() - before;
    },
  });
  expect(outcome).toMatchObject({ status: "SUCCEEDED", output: { count: rows, last: String(rows - 1) } });
  // A row with its input and output takes some hundred bytes; the four events of a child alone take more than a thousand.
  expect(held).toBeLessThan(rows * 1_000 + 8 * 1024 * 1024);
});
