import { writeFile } from "node:fs/promises";
import { extname, resolve } from "node:path";
import type { StateMachine } from "@stepwright/asl";
import { usageFailure } from "../cli/cli-failure.js";
import type { CommandContext, CommandResult } from "../cli/command.js";
import { describeSystemError } from "../cli/describe-system-error.js";
import { loadMachine } from "../compile/load-machine.js";
import { buildGraph } from "./build-graph.js";
import { drawDot } from "./draw-dot.js";
import { drawMermaid } from "./draw-mermaid.js";
import type { GraphRegion } from "./model.js";

type Draw = (graph: GraphRegion, title: string) => string | Promise<string>;

const formats = {
  mermaid: drawMermaid,
  dot: drawDot,
  svg: async (graph, title) => (await import("./svg/draw-svg.js")).drawSvg(graph, title),
} satisfies Record<string, Draw>;
type Format = keyof typeof formats;

const formatOfEnding: ReadonlyMap<string, Format> = new Map([
  [".svg", "svg"],
  [".dot", "dot"],
  [".gv", "dot"],
  [".mmd", "mermaid"],
]);

interface Options {
  readonly format: string | undefined;
  readonly out: string | undefined;
}

/** `stepwright graph`. */
export async function runGraph(
  cx: CommandContext,
  targets: readonly string[],
  options: Options,
): Promise<CommandResult> {
  const [target, ...others] = targets;
  if (target === undefined || others.length > 0) {
    throw usageFailure("graph takes one file, such as src/checkout.workflow.ts or machine.asl.json.");
  }
  const format = chooseFormat(options);
  const { name, machine, diagnostics } = await loadMachine(target, cx);
  if (!machine) return { exits: ["diagnostics"], diagnostics };
  const text = await draw(format, machine, name);
  if (options.out === undefined) cx.give(text);
  else await writeDrawing(resolve(cx.cwd, options.out), text, options.out, cx);
  return { exits: ["ok"], diagnostics, facts: { name, format, ...written(options.out, text) } };
}

/** The drawing of a state machine. */
export async function draw(format: Format, machine: StateMachine, title: string): Promise<string> {
  return await formats[format](buildGraph(machine), title);
}

function chooseFormat({ format, out }: Options): Format {
  const named = Object.keys(formats).find((one): one is Format => one === format);
  return named ?? formatOfEnding.get(extname(out ?? "").toLowerCase()) ?? "mermaid";
}

async function writeDrawing(path: string, text: string, name: string, cx: CommandContext): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (thrown) {
    throw usageFailure(`${name} cannot be written: ${describeSystemError(thrown)}.`);
  }
  cx.say(`${cx.paint("green", "✓")} ${name}\n`);
}

function written(out: string | undefined, text: string): { file: string } | { text: string } {
  return out === undefined ? { text } : { file: out };
}
