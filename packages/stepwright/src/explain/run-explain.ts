import { usageFailure } from "../cli/cli-failure.js";
import type { CommandContext, CommandResult } from "../cli/command.js";
import { suggest } from "../cli/suggest.js";
import { listPages, readPage } from "./pages.js";

/** `stepwright explain`. */
export async function runExplain(cx: CommandContext, codes: readonly string[]): Promise<CommandResult> {
  const [given, ...others] = codes;
  if (given === undefined || others.length > 0) throw usageFailure("explain takes one code, such as SW2004.");
  const code = /^\d{4}$/.test(given) ? `SW${given}` : given.toUpperCase();
  const known = listPages();
  if (!known.includes(code)) {
    throw usageFailure(`There is no diagnostic ${given}.`, suggest(code, known) ?? `There are ${known.join(", ")}.`);
  }
  const text = readPage(code);
  cx.give(text);
  return { exits: ["ok"], facts: { code, text } };
}
