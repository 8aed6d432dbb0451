import { defineDiagnostics } from "../define.js";

/** What phase 5 finds in the machine it made. */
export const emitting = defineDiagnostics({
  definitionTooLarge: {
    code: 4001,
    category: "limit",
    message: (p: { bytes: number; most: number }) =>
      `The state machine has ${p.bytes} bytes, and AWS takes at most ${p.most}.`,
    help: () => "Move a part of it into a workflow of its own, or long computations into steps.",
  },
  invalidMachine: {
    code: 4002,
    category: "bug",
    message: (p: { text: string }) => `The compiler made a state machine that AWS would refuse: ${p.text}`,
    help: () => "This is a bug in Stepwright, not in your workflow. Please report it with the workflow's source.",
  },
  nestsTooDeeply: {
    code: 4003,
    category: "limit",
    message: (p: { workflow: string }) =>
      `The workflow \`${p.workflow}\` nests its expressions too deeply to be compiled.`,
    help: () =>
      "Put data into tables, split long chains of `?:` and of calls into statements, or move them into steps.",
  },
});
