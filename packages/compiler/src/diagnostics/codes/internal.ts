import { defineDiagnostics } from "../define.js";

/** Our own bugs. */
export const internal = defineDiagnostics({
  crash: {
    code: 9001,
    category: "bug",
    message: (p: { workflow: string; text: string }) =>
      `The compiler failed on the workflow \`${p.workflow}\`: ${p.text}`,
    help: () => "This is a bug in Stepwright, not in your workflow. Please report it with the workflow's source.",
  },
});
