import { defineCommand } from "../cli/command.js";

export const validate = defineCommand({
  name: "validate",
  parameters: "<file.asl.json…>",
  summary: "check definitions of state machines, as AWS does and beyond",
  description:
    "Checks definitions in the Amazon States Language, and warns (LINT_…) of mistakes that AWS accepts. A path is a file, a folder (its *.asl.json) or a glob.",
  options: {
    type: {
      type: "string",
      choices: ["standard", "express"],
      description: "the kind of workflow they are for (default: standard)",
    },
  },
  examples: [
    ["stepwright validate machine.asl.json", "one definition"],
    ["stepwright validate dist --json", "all that were built, for a script"],
  ],
  run: async (cx, paths, options) => (await import("../validate/run-validate.js")).runValidate(cx, paths, options.type),
});
