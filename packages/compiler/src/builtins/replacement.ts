import type { RegexGroup } from "./regex-reader.js";

/** A replacement text, read as JavaScript does: what stands for itself, the whole match, or a group by number. */
export type ReplacementPart = { readonly text: string } | { readonly group: number };

/** Undefined for a reference to the text before or after the match, which JSONata cannot write. */
export function replacementParts(text: string, groups: readonly RegexGroup[]): readonly ReplacementPart[] | undefined {
  const hasNames = groups.some((group) => group.name !== undefined);
  const parts: ReplacementPart[] = [];
  let end = 0;
  for (const found of text.matchAll(/\$(?:([$&`'])|(\d\d?)|<([^>]*)>)/g)) {
    const [whole, sign, digits, name] = found;
    parts.push({ text: text.slice(end, found.index) });
    end = found.index + whole.length;
    if (sign === "`" || sign === "'") return undefined;
    if (sign === "$") parts.push({ text: "$" });
    else if (sign === "&") parts.push({ group: 0 });
    else if (digits !== undefined) parts.push(...numbered(digits, groups.length));
    else if (hasNames) parts.push({ group: groups.findIndex((group) => group.name === name) + 1 || -1 });
    else parts.push({ text: whole });
  }
  return [...parts, { text: text.slice(end) }].filter(
    (part) => !("text" in part && part.text === "") && !("group" in part && part.group < 0),
  );
}

/** Two digits are one number where there are so many groups, else one digit and a text (ECMA-262, GetSubstitution). */
function numbered(digits: string, groups: number): ReplacementPart[] {
  const isGroup = (number: number): boolean => number >= 1 && number <= groups;
  if (isGroup(Number(digits))) return [{ group: Number(digits) }];
  const [first = "", second] = digits;
  if (second !== undefined && isGroup(Number(first))) return [{ group: Number(first) }, { text: second }];
  return [{ text: `$${digits}` }];
}

/** The same as JSONata's replacement text: `$0` is the match, `$$` a dollar sign. Undefined where a digit behind a group would join its number. */
export function toReplacement(parts: readonly ReplacementPart[] | undefined, groups: number): string | undefined {
  if (parts === undefined) return undefined;
  let text = "";
  for (const [position, part] of parts.entries()) {
    const next = parts[position + 1];
    if ("text" in part) text += part.text.replaceAll("$", "$$$$");
    else if (groups > 9 && next !== undefined && "text" in next && /^\d/.test(next.text)) return undefined;
    else text += `$${part.group}`;
  }
  return text;
}
