import { defineCommand } from "../cli/command.js";

export const graph = defineCommand({
  name: "graph",
  parameters: "<file>[#export]",
  summary: "draw a workflow or a state machine",
  description: "Draws a workflow, or the definition in an .asl.json file, to stdout or to a file.",
  options: {
    format: {
      type: "string",
      choices: ["mermaid", "svg", "dot"],
      description: "the language of the drawing (default: that of --out, or mermaid)",
    },
    out: { type: "string", value: "FILE", description: "write there instead of to stdout" },
  },
  examples: [
    ["stepwright graph src/checkout.workflow.ts", "Mermaid, for Markdown"],
    ["stepwright graph src/orders.workflow.ts#refund --out refund.svg", "one of several workflows, as a picture"],
    ["stepwright graph machine.asl.json --format dot | dot -Tpng -o machine.png", "any state machine, by Graphviz"],
  ],
  run: async (cx, targets, options) => (await import("../graph/run-graph.js")).runGraph(cx, targets, options),
});
