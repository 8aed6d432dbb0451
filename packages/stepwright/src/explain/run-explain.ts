import { usageFailure } from "../cli/cli-failure.js";
import type { CommandContext, CommandResult } from "../cli/command.js";
import { suggest } from "../cli/suggest.js";
import { listPages, readPage } from "./pages.js";

/** `stepwright explain`. */
export async function runExplain(cx: CommandContext, codes: readonly string[]): Promise<CommandResult> {
  const [given, ...others] = codes;
  if (given === undefined || others.length > 0)
    throw usageFailure("explain takes one code, such as SW2004 or MISSING_END_STATE.");
  const code = /^\d{4}$/.test(given) ? `SW${given}` : given.toUpperCase();
  const pages = listPages();
  const page = pages.get(code);
  if (!page) {
    const known = [...pages.keys()];
    throw usageFailure(`There is no diagnostic ${given}.`, suggest(code, known) ?? `There are ${known.join(", ")}.`);
  }
  const text = readPage(page);
  cx.give(text);
  return { exits: ["ok"], facts: { code, text } };
}
