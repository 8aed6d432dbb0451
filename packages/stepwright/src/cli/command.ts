import type { LocatedDiagnostic } from "@stepwright/compiler";
import type { ExitName } from "./exit-codes.js";
import type { Paint } from "./paint.js";
import type { TemporaryFolders } from "./temporary-folders.js";

export interface OptionSpec {
  readonly type: "boolean" | "string";
  /** May be given several times. */
  readonly multiple?: boolean;
  readonly short?: string;
  /** How help names the value: `DIR`. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly description: string;
}
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

type ValueOf<Spec extends OptionSpec> = Spec["type"] extends "boolean"
  ? boolean
  : Spec extends { readonly multiple: true }
    ? readonly string[]
    : string | undefined;

/** The options of a command as it reads them. */
export type OptionValues<Specs extends OptionSpecs> = { readonly [Name in keyof Specs]: ValueOf<Specs[Name]> };

/** What a command may use of the world around it. */
export interface CommandContext {
  readonly cwd: string;
  readonly json: boolean;
  readonly paint: Paint;
  /** Text for people, to stderr; silent with `--json`. */
  readonly say: (text: string) => void;
  /** Data, to stdout; silent with `--json`. */
  readonly give: (text: string) => void;
  readonly readStdin: () => Promise<string>;
  readonly temporary: TemporaryFolders;
}

/** How a command ended, and what `--json` adds to the common members. */
export interface CommandResult {
  readonly exits: readonly ExitName[];
  readonly diagnostics?: readonly LocatedDiagnostic[];
  readonly facts?: Readonly<Record<string, unknown>>;
}

export interface Command {
  readonly name: string;
  /** What stands after the name: `[paths…]`. */
  readonly parameters: string;
  readonly summary: string;
  readonly description?: string;
  readonly options: OptionSpecs;
  readonly examples: readonly (readonly [command: string, meaning: string])[];
  readonly run: (cx: CommandContext, positionals: readonly string[], options: RawOptions) => Promise<CommandResult>;
}

export type RawOptions = Readonly<Record<string, boolean | string | readonly string[] | undefined>>;

/** A command whose `run` sees the types of its own options. */
export function defineCommand<const Specs extends OptionSpecs>(
  command: Omit<Command, "options" | "run"> & {
    readonly options: Specs;
    readonly run: (
      cx: CommandContext,
      positionals: readonly string[],
      options: OptionValues<Specs>,
    ) => Promise<CommandResult>;
  },
): Command {
  const run: Command["run"] = (cx, positionals, options) =>
    command.run(cx, positionals, completeOptions(command.options, options));
  return { ...command, run };
}

function completeOptions<Specs extends OptionSpecs>(specs: Specs, given: RawOptions): OptionValues<Specs> {
  const absent = ({ type, multiple }: OptionSpec) => (type === "boolean" ? false : multiple ? [] : undefined);
  const values = Object.entries(specs).map(([name, spec]) => [name, given[name] ?? absent(spec)]);
  return Object.fromEntries(values);
}
