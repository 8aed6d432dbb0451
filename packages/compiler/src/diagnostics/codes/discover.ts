import { defineDiagnostics } from "../define.js";

/** What phase 1 finds wrong: files, types, the calls of `workflow`, steps and options. */
export const discovery = defineDiagnostics({
  syntaxError: {
    code: 1001,
    category: "invalid",
    message: (p: { text: string; typescriptCode: number }) => `${p.text} (TS${p.typescriptCode})`,
  },
  typeError: {
    code: 1002,
    category: "invalid",
    message: (p: { text: string; typescriptCode: number }) => `${p.text} (TS${p.typescriptCode})`,
  },
  fileNotFound: {
    code: 1003,
    category: "invalid",
    message: (p: { file: string }) => `There is no file ${p.file}.`,
    help: () => "Paths are relative to the project's root.",
  },
  notAFile: {
    code: 1004,
    category: "invalid",
    message: (p: { file: string }) => `${p.file} is a folder, not a workflow file.`,
    help: () => "Name the files in it, such as `src/checkout.workflow.ts`.",
  },
  unreadableFile: {
    code: 1005,
    category: "invalid",
    message: (p: { file: string; reason: string }) => `${p.file} cannot be read: ${p.reason}.`,
  },
  emptyFile: {
    code: 1006,
    category: "invalid",
    message: (p: { file: string }) => `${p.file} is empty.`,
    help: () =>
      'Write a workflow in it: `export const checkout = workflow("checkout", async (input: Input) => { … });`.',
  },
  notUtf8: {
    code: 1007,
    category: "invalid",
    message: (p: { file: string }) => `${p.file} is no UTF-8 text.`,
    help: () => "Save the file with the encoding UTF-8.",
  },
  badTypeScriptConfig: {
    code: 1008,
    category: "invalid",
    message: (p: { text: string; typescriptCode: number }) => `${p.text} (TS${p.typescriptCode})`,
  },
  notTypeScript: {
    code: 1009,
    category: "unsupported",
    message: (p: { file: string }) => `${p.file} is no TypeScript file, and a workflow is compiled from its types.`,
    help: () => "Name the source: a file that ends with `.ts`, `.mts`, `.cts` or `.tsx`.",
  },
  noWorkflow: {
    code: 1010,
    category: "invalid",
    message: (p: { file: string }) => `${p.file} declares no workflow.`,
    help: () =>
      'Export one: `export const checkout = workflow("checkout", async (input: Input) => { … });`, with `workflow` imported from "stepwright".',
  },
  workflowNotExported: {
    code: 1011,
    category: "invalid",
    message: (_: object) =>
      "This workflow is not the value of an exported constant, so nothing can start or deploy it.",
    help: () => 'Write `export const checkout = workflow("checkout", …)` at the top level of the file.',
  },
  workflowNameNotStatic: {
    code: 1012,
    category: "unsupported",
    message: (p: { reason: string }) => `The name of a workflow must be known when it is compiled: ${p.reason}.`,
    help: () => "Write the name as a string literal, or as a constant that holds one.",
  },
  badWorkflowName: {
    code: 1013,
    category: "limit",
    message: (p: { name: string; reason: string }) =>
      `${JSON.stringify(p.name)} cannot be the name of a state machine: ${p.reason}.`,
    help: () => "Use 1 to 80 letters, digits, `-`, `_` and `.`.",
  },
  duplicateWorkflow: {
    code: 1014,
    category: "invalid",
    message: (p: { name: string }) => `Another workflow is called ${JSON.stringify(p.name)} already.`,
    help: () => "Give each workflow of a project a name of its own: it names the state machine.",
  },
  bodyNotInline: {
    code: 1015,
    category: "unsupported",
    message: (_: object) => "The body of a workflow is an async function written in the call.",
    help: () =>
      'Write `workflow("checkout", async (input: Input) => { … })`; the function may call others of the program.',
  },
  notStatic: {
    code: 1016,
    category: "unsupported",
    message: (p: { reason: string }) => `This option must be known when the workflow is compiled: ${p.reason}.`,
    help: () =>
      "Use literals, constants, object spread and error classes; Step Functions takes no computed value here.",
  },
  unknownOption: {
    code: 1017,
    category: "invalid",
    message: (p: { option: string; known: readonly string[] }) => `There is no option \`${p.option}\` here.`,
    help: (p) => `The options are ${p.known.map((one) => `\`${one}\``).join(", ")}.`,
  },
  badOption: {
    code: 1018,
    category: "invalid",
    message: (p: { option: string; expected: string; found: string }) =>
      `\`${p.option}\` is ${p.expected}, not ${p.found}.`,
  },
  badDuration: {
    code: 1019,
    category: "invalid",
    message: (p: { option: string; found: string }) => `\`${p.option}\` is no duration in whole seconds: ${p.found}.`,
    help: () => 'Write a number and a unit: `"30s"`, `"10 minutes"`, `"12h"`, `"3 days"`, `"2 weeks"`.',
  },
  heartbeatNotShorter: {
    code: 1020,
    category: "invalid",
    message: (p: { heartbeat: number; timeout: number }) =>
      `The heartbeat (${p.heartbeat} s) is not shorter than the timeout (${p.timeout} s), and could never be missed.`,
    help: () => "Make `heartbeat` shorter than `timeout`, or leave it out.",
  },
  badStateName: {
    code: 1021,
    category: "limit",
    message: (p: { name: string; reason: string }) =>
      `${JSON.stringify(p.name)} cannot be the name of a state: ${p.reason}.`,
    help: () => "Use 1 to 80 characters, unique in the workflow.",
  },
  stepNotExported: {
    code: 1022,
    category: "invalid",
    message: (p: { name: string }) =>
      `The function \`${p.name}\` is not exported, so its Lambda function cannot import it.`,
    help: (p) =>
      `Write \`export\` in front of it, or make it a step: \`const ${p.name} = defineStep("${p.name}", async (input: Input) => { … })\`.`,
  },
  stepNeedsDefinition: {
    code: 1023,
    category: "unsupported",
    message: (p: { what: string; reason: string }) => `\`${p.what}\` has no name that a step could take: ${p.reason}.`,
    help: (p) =>
      `Give it one: \`export const ${identifierFrom(p.what)} = defineStep("name", async (input: Input) => { … })\`.`,
  },
  duplicateStep: {
    code: 1024,
    category: "invalid",
    message: (p: { name: string }) => `Two steps of this workflow are called ${JSON.stringify(p.name)}.`,
    help: () => 'Rename one of them, or give it a name of its own with `defineStep("other-name", …)`.',
  },
  stepNotInProgram: {
    code: 1025,
    category: "unsupported",
    message: (p: { name: string; file: string }) =>
      `The source of \`${p.name}\` is not part of this project (it is declared in ${p.file}), so it cannot be bundled under its name.`,
    help: (p) =>
      `Export a function of your own that calls it: \`export async function run(input: Input) { return ${p.name}(input); }\`.`,
  },
  badStepName: {
    code: 1026,
    category: "invalid",
    message: (p: { reason: string }) => `The name of a step must be known when the workflow is compiled: ${p.reason}.`,
    help: () => 'Write it as a string literal: `defineStep("reserve-stock", async (input: Input) => { … })`.',
  },
  stepNotTopLevel: {
    code: 1027,
    category: "unsupported",
    message: (p: { name: string }) =>
      `The step \`${p.name}\` is declared inside a function, where its Lambda function cannot reach it.`,
    help: () => "Declare it at the top level of a module.",
  },
  errorWithoutName: {
    code: 1028,
    category: "unsupported",
    message: (p: { name: string }) =>
      `Errors of class \`${p.name}\` carry no name of their own, and Step Functions tells errors apart by name.`,
    help: (p) =>
      `Declare it as \`export const ${p.name} = stepError("${p.name}")<{ … }>()\`, or add \`override readonly name = "${p.name}";\` to the class.`,
  },
  badErrorName: {
    code: 1029,
    category: "limit",
    message: (p: { name: string; reason: string }) =>
      `${JSON.stringify(p.name)} cannot be the name of an error: ${p.reason}.`,
    help: () => "Use a name of 1 to 256 characters; those of AWS are classes of their own, such as StatesTimeout.",
  },
  changingSchema: {
    code: 1030,
    category: "unsupported",
    message: (p: { what: string; instead: string }) =>
      `\`${p.what}\` changes the value, and the schema of a workflow only checks it: the body gets the input as it was sent.`,
    help: (p) => p.instead,
  },
  fileGivenUp: {
    code: 1031,
    category: "limit",
    message: (p: { reason: string }) => `This file cannot be read: ${p.reason}.`,
    help: () => "Nest its expressions and types less deeply, and see whether `tsc --noEmit` accepts the file.",
  },
});

function identifierFrom(text: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(text) && text !== "default" ? text : "reserve";
}
