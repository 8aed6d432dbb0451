import { defineCommand } from "../cli/command.js";

export const build = defineCommand({
  name: "build",
  parameters: "[paths…]",
  summary: "write the state machines and the Lambda bundles",
  description:
    "Compiles workflows and writes, for each, <name>.asl.json, <name>.map.json and lambda/<function>/index.mjs\nto a folder of its name. Nothing is written when one of them has errors.",
  options: {
    out: { type: "string", value: "DIR", description: "where to write (default: dist, or `out` of the configuration)" },
  },
  examples: [
    ["stepwright build", "the whole project, to dist/"],
    ["stepwright build src/checkout.workflow.ts --out out", "one file"],
    ["stepwright build --json", "what was written, for a script"],
  ],
  run: async (cx, paths, options) => (await import("../build/run-build.js")).runBuild(cx, paths, options.out),
});
