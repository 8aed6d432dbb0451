/** Turns a catalogue of entries into one typed constructor per entry. */
export function defineDiagnostics(entries) {
    const made = Object.entries(entries).map(([key, entry]) => [key, constructorOf(entry)]);
    return Object.fromEntries(made);
}
function constructorOf(entry) {
    const code = `SW${entry.code}`;
    const severity = entry.severity ?? "error";
    const construct = (origin, parameters, related = []) => ({
        code,
        severity,
        category: entry.category,
        message: entry.message(parameters),
        origin,
        related,
        help: entry.help?.(parameters),
    });
    return Object.assign(construct, { code, severity });
}
//# sourceMappingURL=define.js.map