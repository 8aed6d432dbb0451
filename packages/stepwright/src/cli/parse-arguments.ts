import { parseArgs } from "node:util";
import { usageFailure } from "./cli-failure.js";
import type { OptionSpec, OptionSpecs, RawOptions } from "./command.js";
import { suggest } from "./suggest.js";

export interface ParsedArguments {
  readonly positionals: readonly string[];
  readonly options: RawOptions;
}

type OptionToken = Extract<Token, { kind: "option" }>;
type Token = NonNullable<ReturnType<typeof tokenize>["tokens"]>[number];

function tokenize(args: readonly string[], specs: OptionSpecs) {
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, { type, short }]) => [name, { type, ...(short ? { short } : {}) }]),
  );
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
}

/** Reads the arguments of a command; whatever it does not know is a failure that says what it may be. */
export function parseArguments(args: readonly string[], specs: OptionSpecs, command: string): ParsedArguments {
  const { tokens = [] } = tokenize(args, specs);
  const options: Record<string, boolean | string | readonly string[]> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const spec = specs[token.name];
    if (!spec || !Object.hasOwn(specs, token.name)) throw unknownOption(token, specs, command);
    const value = readValue(token, spec);
    const before = options[token.name];
    options[token.name] =
      spec.multiple && typeof value === "string" ? [...(isList(before) ? before : []), value] : value;
  }
  return { positionals, options };
}

function readValue(token: OptionToken, spec: OptionSpec): boolean | string {
  if (spec.type === "boolean") {
    if (token.value === undefined) return true;
    throw usageFailure(`${token.rawName} takes no value.`);
  }
  const { value } = token;
  if (value === undefined || (!token.inlineValue && /^--\w/.test(value))) {
    throw usageFailure(`${token.rawName} needs a value: ${token.rawName} ${spec.value ?? "VALUE"}`);
  }
  if (spec.choices && !spec.choices.includes(value)) {
    const choices = spec.choices.join(", ");
    throw usageFailure(
      `${token.rawName} is one of ${choices}, not ${JSON.stringify(value)}.`,
      suggest(value, spec.choices),
    );
  }
  return value;
}

function unknownOption(token: OptionToken, specs: OptionSpecs, command: string): Error {
  const near = suggest(
    token.rawName,
    Object.keys(specs).map((name) => `--${name}`),
  );
  const help = `See \`stepwright ${command} --help\`.`;
  return usageFailure(`${command} has no option ${token.rawName}.`, near ? `${near} ${help}` : help);
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}
