import { CliFailure, usageFailure } from "./cli-failure.js";
import type { Command, CommandContext, CommandResult } from "./command.js";
import { commands } from "./commands.js";
import { type ExitName, gravestOf } from "./exit-codes.js";
import { describeCommand, describeProgram, globalOptions } from "./help.js";
import type { Host } from "./host.js";
import { createPaint, type Paint, wantsColour } from "./paint.js";
import { parseArguments } from "./parse-arguments.js";
import { describeFailure, failureFacts, toFailure } from "./report-failure.js";
import { suggest } from "./suggest.js";
import { readVersion } from "./version.js";

/** Runs one command line. Everything that can go wrong has become text and an exit by the time it returns. */
export async function runCli(args: readonly string[], host: Host): Promise<ExitName> {
  const flags = args.slice(0, args.includes("--") ? args.indexOf("--") : args.length);
  const json = flags.includes("--json");
  const colour = { noColorOption: flags.includes("--no-color"), env: host.env };
  const paint = createPaint(wantsColour({ ...colour, isTerminal: host.stderr.isTTY === true }));
  const cx: CommandContext = {
    cwd: host.cwd,
    json,
    paint,
    say: (text) => void (json || host.stderr.write(text)),
    give: (text) => void (json || host.stdout.write(text)),
    readStdin: () => readAll(host.stdin),
    temporary: host.temporary,
  };
  try {
    const [first] = args;
    const text = answerAbout(args, createPaint(wantsColour({ ...colour, isTerminal: host.stdout.isTTY === true })));
    if (text !== undefined) {
      host.stdout.write(text);
      return "ok";
    }
    if (first === undefined) {
      cx.say(describeProgram(commands, paint));
      throw usageFailure("No command was given.");
    }
    const command = findCommand(first);
    const specs = { ...command.options, ...globalOptions };
    const { positionals, options } = parseArguments(args.slice(1), specs, command.name);
    const result = await Promise.race([command.run(cx, positionals, options), host.disturbance]);
    return report(result, cx, host);
  } catch (thrown) {
    const failure = toFailure(thrown);
    const debug = flags.includes("--debug") || Boolean(host.env["STEPWRIGHT_DEBUG"]);
    cx.say(describeFailure(failure, paint, debug ? thrown : undefined));
    if (json) host.stdout.write(`${JSON.stringify(failureFacts(failure))}\n`);
    return failure.exit;
  }
}

function report(result: CommandResult, cx: CommandContext, host: Host): ExitName {
  const exit = gravestOf(result.exits);
  if (cx.json) {
    const ok = exit === "ok" || exit === "executionFailed";
    const common = { v: 1, ok, diagnostics: result.diagnostics ?? [] };
    host.stdout.write(`${JSON.stringify({ ...common, ...result.facts })}\n`);
  }
  return exit;
}

/** What `--help` anywhere, `help` in place of a command, and `--version` print. */
function answerAbout(args: readonly string[], paint: Paint): string | undefined {
  const [first, second] = args;
  if (first === "--version" || first === "-v") return `${readVersion()}\n`;
  const describe = (command: Command | undefined) =>
    command ? describeCommand(command, paint) : describeProgram(commands, paint);
  if (first === "help") return describe(second === undefined ? undefined : findCommand(second));
  const asked = args.some((argument) => argument === "--help" || argument === "-h");
  return asked ? describe(commands.find(({ name }) => name === first)) : undefined;
}

function findCommand(name: string): Command {
  const found = commands.find((command) => command.name === name);
  if (found) return found;
  const near = suggest(
    name,
    commands.map((command) => command.name),
  );
  const help = "See `stepwright --help`.";
  const what = name.startsWith("-") ? "option" : "command";
  throw usageFailure(`There is no ${what} ${name}.`, near ? `${near} ${help}` : help);
}

async function readAll(stream: NodeJS.ReadStream): Promise<string> {
  if (stream.isTTY) throw new CliFailure("usage", "The input is to come from stdin, and nothing is piped there.");
  let text = "";
  for await (const chunk of stream.setEncoding("utf8")) text += chunk;
  return text;
}
