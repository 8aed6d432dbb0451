import { styleText } from "node:util";

type Format = Parameters<typeof styleText>[0];

/** Marks a text for a terminal, or leaves it as it is. */
export type Paint = (format: Format, text: string) => string;

export interface ColourChoice {
  readonly noColorOption: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
}

/** `--no-color`, then `NO_COLOR` (no-color.org: any non-empty value), then `FORCE_COLOR`, then whether a terminal listens. */
export function wantsColour({ noColorOption, env, isTerminal }: ColourChoice): boolean {
  if (noColorOption || env["NO_COLOR"]) return false;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return isTerminal && env["TERM"] !== "dumb";
}

export function createPaint(colour: boolean): Paint {
  return colour ? (format, text) => styleText(format, text) : (_, text) => text;
}
