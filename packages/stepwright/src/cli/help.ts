import type { Command, OptionSpec, OptionSpecs } from "./command.js";
import type { Paint } from "./paint.js";

export const globalOptions = {
  json: { type: "boolean", description: "one JSON object on stdout, for scripts" },
  "no-color": { type: "boolean", description: "no colours (so does NO_COLOR)" },
  debug: { type: "boolean", description: "stack traces of unexpected errors" },
  help: { type: "boolean", short: "h", description: "this text" },
} as const satisfies OptionSpecs;

/** What `stepwright --help` prints. */
export function describeProgram(commands: readonly Command[], paint: Paint): string {
  return sections([
    "Write a workflow as a typed async TypeScript function. Test it as it stands. Deploy it as AWS Step Functions.",
    section("Usage", ["stepwright <command> [options]"], paint),
    section(
      "Commands",
      columns(commands.map(({ name, parameters, summary }) => [`${name} ${parameters}`.trim(), summary])),
      paint,
    ),
    section("Options", columns([...optionRows(globalOptions), ["-v, --version", "the version"]]), paint),
    "`stepwright <command> --help` shows its options and examples.",
  ]);
}

/** What `stepwright <command> --help` prints. */
export function describeCommand(command: Command, paint: Paint): string {
  return sections([
    command.description ?? command.summary,
    section("Usage", [`stepwright ${command.name} ${command.parameters} [options]`.replace("  ", " ")], paint),
    section("Options", columns([...optionRows(command.options), ...optionRows(globalOptions)]), paint),
    section("Examples", columns(command.examples.map(([example, meaning]) => [example, meaning])), paint),
  ]);
}

function optionRows(specs: OptionSpecs): (readonly [string, string])[] {
  return Object.entries(specs).map(([name, spec]) => [optionName(name, spec), spec.description]);
}

function optionName(name: string, { short, type, value, choices }: OptionSpec): string {
  const argument = type === "string" ? ` ${choices?.join("|") ?? value ?? "VALUE"}` : "";
  return `${short ? `-${short}, ` : ""}--${name}${argument}`;
}

function section(title: string, lines: readonly string[], paint: Paint): string {
  return [paint("bold", title), ...lines.map((line) => `  ${line}`)].join("\n");
}

function sections(parts: readonly string[]): string {
  return `${parts.join("\n\n")}\n`;
}

/** Two columns, side by side where the left one leaves room. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const widest = Math.max(...rows.map(([left]) => left.length).filter((length) => length <= 44), 0);
  return rows.flatMap(([left, right]) =>
    left.length > widest ? [left, `${" ".repeat(widest + 2)}${right}`] : [`${left.padEnd(widest)}  ${right}`],
  );
}
