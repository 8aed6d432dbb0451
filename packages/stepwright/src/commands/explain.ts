import { defineCommand } from "../cli/command.js";

export const explain = defineCommand({
  name: "explain",
  parameters: "<code>",
  summary: "what a diagnostic means and what to write instead",
  options: {},
  examples: [["stepwright explain SW2004", "the page of a code"]],
  run: async (cx, codes) => (await import("../explain/run-explain.js")).runExplain(cx, codes),
});
