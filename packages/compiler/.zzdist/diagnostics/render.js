import { styleText } from "node:util";
import { renderCodeFrame } from "./code-frame.js";
/** A diagnostic for people: what and where, the code with carets under it, what else is involved, what to write instead. */
export function renderDiagnostic(diagnostic, options) {
    const paint = options.color
        ? (format, text) => styleText(format, text, { validateStream: false })
        : (_, text) => text;
    const tone = diagnostic.severity === "error" ? "red" : "yellow";
    const lines = [
        `${paint([tone, "bold"], `${diagnostic.severity} ${diagnostic.code}`)}: ${diagnostic.message}`,
        ...renderPlace(diagnostic, tone, options, paint),
        ...diagnostic.related.flatMap((part) => renderRelated(part, options, paint)),
    ];
    if (diagnostic.help !== null)
        lines.push(`  ${paint("green", "help")}: ${indent(diagnostic.help)}`);
    lines.push(`  ${paint("dim", `docs: ${diagnostic.docs}`)}`);
    return `${lines.join("\n")}\n`;
}
/** All of a run, and how many there are. */
export function renderDiagnostics(diagnostics, options) {
    if (diagnostics.length === 0)
        return "";
    const errors = diagnostics.filter((one) => one.severity === "error").length;
    const counts = [count(errors, "error"), count(diagnostics.length - errors, "warning")].filter((text) => text !== "");
    return `${diagnostics.map((one) => renderDiagnostic(one, options)).join("\n")}\n${counts.join(", ")}\n`;
}
function renderPlace(diagnostic, tone, options, paint) {
    const { file, line, column, endLine, endColumn } = diagnostic;
    if (file === null)
        return [];
    if (line === null || column === null)
        return [`  ${paint("cyan", file)}`];
    const span = { line, column, endLine: endLine ?? line, endColumn: endColumn ?? column + 1 };
    const text = options.textOf?.(file);
    const style = { gutter: (part) => paint("dim", part), marker: (part) => paint(tone, part) };
    const frame = text === undefined ? [] : renderCodeFrame(text, span, style);
    return [`  ${paint("cyan", `${file}:${line}:${column}`)}`, ...frame.map((one) => `  ${one}`)];
}
function renderRelated(part, { textOf }, paint) {
    const source = textOf?.(part.file)?.split(/\r?\n/)[part.line - 1]?.trim();
    const place = paint("cyan", `${part.file}:${part.line}:${part.column}`);
    return [`  ${place} ${part.message}`, ...(source ? [`    ${paint("dim", source.slice(0, 120))}`] : [])];
}
function indent(text) {
    return text.replaceAll("\n", "\n    ");
}
function count(many, what) {
    return many === 0 ? "" : `${many} ${what}${many === 1 ? "" : "s"}`;
}
//# sourceMappingURL=render.js.map