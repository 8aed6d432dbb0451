const widestLine = 140;
const contextLines = 1;
/** The lines around a span, numbered, with a line of carets under it. Empty when the text has no such line. */
export function renderCodeFrame(text, span, style) {
    const lines = text.split(/\r?\n/);
    const target = lines[span.line - 1];
    if (target === undefined)
        return [];
    const first = Math.max(1, span.line - contextLines);
    const last = Math.min(lines.length, span.line + contextLines);
    const width = String(last).length;
    const from = cropStart(span.column);
    const bar = (label) => style.gutter(`${label.padStart(width)} |`);
    const frame = [];
    for (let line = first; line <= last; line += 1) {
        const shown = showLine(lines[line - 1] ?? "", from);
        const isContext = line !== span.line;
        if (isContext && shown.trim() === "")
            continue;
        frame.push(`${bar(String(line))} ${shown}`.trimEnd());
        if (!isContext)
            frame.push(`${bar("")} ${style.marker(carets(target, span, from))}`);
    }
    return frame;
}
/** Where a line too long to show begins to be shown. */
function cropStart(column) {
    return column > widestLine - 20 ? column - 60 : 0;
}
function showLine(line, from) {
    return expandTabs(line.slice(from, from + widestLine));
}
function carets(line, span, from) {
    const end = span.endLine === span.line ? span.endColumn : line.length + 1;
    const before = expandTabs(line.slice(from, span.column - 1));
    const under = expandTabs(line.slice(span.column - 1, Math.min(end - 1, from + widestLine)));
    return " ".repeat(before.length) + "^".repeat(Math.max(1, under.trimEnd().length));
}
function expandTabs(text) {
    return text.replaceAll("\t", "    ");
}
//# sourceMappingURL=code-frame.js.map