import { defineCommand } from "../cli/command.js";

export const run = defineCommand({
  name: "run",
  parameters: "<file>[#export]",
  summary: "run a workflow on this machine",
  description:
    "Runs a workflow here: as the function itself, as the compiled state machine, or as both and compares them.\nTime is virtual: a wait of three days takes none. The output goes to stdout, the rest to stderr.\nAn .asl.json file of any origin runs too; --tasks answers its tasks.",
  options: {
    input: { type: "string", value: "FILE", description: "the input, a JSON file; `-` reads stdin (default: {})" },
    "input-json": { type: "string", value: "JSON", description: "the input itself" },
    engine: { type: "string", choices: ["native", "asl", "both"], description: "what runs it (default: both)" },
    mock: {
      type: "string",
      multiple: true,
      value: "WHO=JSON",
      description: "answer a step: NAME=<json>, NAME=!<ErrorName>[:<json data>], NAME=@file.json",
    },
    mocks: { type: "string", value: "FILE", description: "many mocks: a JSON object by name" },
    tasks: { type: "string", value: "FILE", description: "for .asl.json: answers by state, FunctionName or Resource" },
    objects: { type: "string", value: "DIR", description: "for .asl.json: the buckets, as folders <bucket>/<key>" },
    history: { type: "string", value: "FILE", description: "write the history of the execution, as AWS lists it" },
    "real-time": { type: "boolean", description: "wait for real" },
  },
  examples: [
    ["stepwright run src/checkout.workflow.ts --input order.json", "in both engines"],
    [
      "stepwright run src/checkout.workflow.ts --input-json '{\"sku\":\"a\"}' --mock 'charge-card=!CardDeclined'",
      "with a failing step",
    ],
    ["echo '{}' | stepwright run src/checkout.workflow.ts - --json", "for a script"],
    ["stepwright run machine.asl.json --input order.json --tasks answers.json", "any state machine"],
  ],
  run: async (cx, targets, options) => (await import("../run/run-run.js")).runRun(cx, targets, options),
});
