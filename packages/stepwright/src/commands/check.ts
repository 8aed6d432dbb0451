import { defineCommand } from "../cli/command.js";

export const check = defineCommand({
  name: "check",
  parameters: "[paths…]",
  summary: "find what cannot become a state machine",
  description:
    "Compiles workflows and reports what it finds, without writing anything. A path is a file, a folder or a glob;\nwithout one, src/**/*.workflow.ts or else **/*.workflow.ts is checked.",
  options: {},
  examples: [
    ["stepwright check", "the whole project"],
    ["stepwright check src/checkout.workflow.ts", "one file"],
    ["stepwright check --json > report.json", "for a script"],
  ],
  run: async (cx, paths) => (await import("../check/run-check.js")).runCheck(cx, paths),
});
