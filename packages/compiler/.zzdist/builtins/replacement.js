/** Undefined for a reference to the text before or after the match, which JSONata cannot write. */
export function replacementParts(text, groups) {
    const hasNames = groups.some((group) => group.name !== undefined);
    const parts = [];
    let end = 0;
    for (const found of text.matchAll(/\$(?:([$&`'])|(\d\d?)|<([^>]*)>)/g)) {
        const [whole, sign, digits, name] = found;
        parts.push({ text: text.slice(end, found.index) });
        end = found.index + whole.length;
        if (sign === "`" || sign === "'")
            return undefined;
        if (sign === "$")
            parts.push({ text: "$" });
        else if (sign === "&")
            parts.push({ group: 0 });
        else if (digits !== undefined)
            parts.push(...numbered(digits, groups.length));
        else if (hasNames)
            parts.push({ group: groups.findIndex((group) => group.name === name) + 1 || -1 });
        else
            parts.push({ text: whole });
    }
    return [...parts, { text: text.slice(end) }].filter((part) => !("text" in part && part.text === "") && !("group" in part && part.group < 0));
}
/** Two digits are one number where there are so many groups, else one digit and a text (ECMA-262, GetSubstitution). */
function numbered(digits, groups) {
    const isGroup = (number) => number >= 1 && number <= groups;
    if (isGroup(Number(digits)))
        return [{ group: Number(digits) }];
    const [first = "", second] = digits;
    if (second !== undefined && isGroup(Number(first)))
        return [{ group: Number(first) }, { text: second }];
    return [{ text: `$${digits}` }];
}
/** The same as JSONata's replacement text: `$0` is the match, `$$` a dollar sign. Undefined where a digit behind a group would join its number. */
export function toReplacement(parts, groups) {
    if (parts === undefined)
        return undefined;
    let text = "";
    for (const [position, part] of parts.entries()) {
        const next = parts[position + 1];
        if ("text" in part)
            text += part.text.replaceAll("$", "$$$$");
        else if (groups > 9 && next !== undefined && "text" in next && /^\d/.test(next.text))
            return undefined;
        else
            text += `$${part.group}`;
    }
    return text;
}
//# sourceMappingURL=replacement.js.map