import { CliFailure } from "./cli-failure.js";
import { exitCodes } from "./exit-codes.js";
import type { Paint } from "./paint.js";

/** Whatever was thrown, as a failure to tell; what no command foresaw is our bug. */
export function toFailure(thrown: unknown): CliFailure {
  if (thrown instanceof CliFailure) return thrown;
  const what = thrown instanceof Error ? `${thrown.name}: ${firstLine(thrown.message)}` : String(thrown);
  return new CliFailure(
    "bug",
    `This is a bug in Stepwright, not in your code. (${what})`,
    "Run the command again with --debug, and report what it prints.",
  );
}

/** The failure for people; `thrown` is the error behind it when its stack is wanted. */
export function describeFailure(failure: CliFailure, paint: Paint, thrown: unknown): string {
  const lines = [
    `${paint(["red", "bold"], "error")} ${failure.message}`,
    ...failure.details.map((detail) => `  ${detail}`),
    ...(failure.help === undefined ? [] : [`${paint("cyan", "help")}  ${failure.help}`]),
    ...(thrown instanceof Error && thrown !== failure && thrown.stack !== undefined
      ? [paint("dim", thrown.stack)]
      : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** The failure as `--json` prints it. */
export function failureFacts(failure: CliFailure): object {
  const { exit, message, details, help } = failure;
  return {
    v: 1,
    ok: false,
    diagnostics: [],
    failure: { kind: exit, exitCode: exitCodes[exit], message, details, help: help ?? null },
  };
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}
