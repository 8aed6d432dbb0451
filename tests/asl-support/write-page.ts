import { join } from "node:path";
import { type StateField, type StateFieldName, stateFields } from "@stepwright/asl";
import { featureGroups } from "./features.js";
import { fieldMarks } from "./field-marks.js";
import { describeMark, type Mark, type Marks, otherTools } from "./mark.js";

export const pageFile = join(import.meta.dirname, "../../docs/asl-support.md");

const introduction = `# What of the States Language runs locally

<!-- Made by \`npm run asl-support\` from the fields that packages/asl knows and from tests/asl-support. -->

The ASL engine of Stepwright next to the other tools that run state machines on a desk. A **yes** of ours is shown by cases in
[tests/conformance](../tests/conformance/FORMAT.md) that run with every test; how far the answers are those of AWS is counted there too.
The other columns are from the tools' own documentation and sources, as of 2026: aws-local-stepfunctions 3.0.0, the open engine of
LocalStack, and Step Functions Local, which AWS calls unsupported and without feature parity. **unknown** means that we found no source.`;

/** The whole page. */
export function writePage(): string {
  const fields = Object.entries(stateFields).map(([name, field]) => writeField(name, field));
  const groups = featureGroups.map(({ title, features }) => {
    const rows = features.map(({ name, ours, others }) => [name, ...writeMarks(ours, others)]);
    return `## ${title}\n\n${writeTable(["", "Stepwright", ...otherTools], rows)}`;
  });
  const table = writeTable(["field", "states", "language", "Stepwright", ...otherTools], fields);
  return `${[introduction, ...groups, `## Fields of states\n\n${table}`].join("\n\n")}\n`;
}

function writeField(name: string, { on, language }: StateField): string[] {
  const states = on.length === 8 ? "all" : on.join(", ");
  return [`\`${name}\``, states, language ?? "both", ...writeMarks("yes", isField(name) ? fieldMarks(name) : unknown)];
}

const unknown: Marks = {
  "aws-local-stepfunctions": "unknown",
  LocalStack: "unknown",
  "Step Functions Local": "unknown",
};

function isField(name: string): name is StateFieldName {
  return Object.hasOwn(stateFields, name);
}

function writeMarks(ours: Mark, others: Marks): string[] {
  return [describeMark(ours), ...otherTools.map((tool) => describeMark(others[tool]))];
}

function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
