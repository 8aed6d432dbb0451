/** "Cannot find name/module/namespace": what a missing package of types looks like. */
const missing = new Set([2304, 2307, 2503, 2552, 2580, 2584, 2591, 2792]);
/**
 * Packages of ambient types (`@types/node`) cost more than all the rest together, and TypeScript 6 loads none unless `types` asks
 * for it, while 5 loads all. So they are loaded where the configuration is silent and a file turns out to need them.
 */
export function createProgramWithTypes(options, create, listFiles) {
    if (options.types !== undefined)
        return create(options);
    const program = create({ ...options, types: [] });
    const isComplete = listFiles(program).every((file) => program.getSyntacticDiagnostics(file).length > 0 ||
        program.getSemanticDiagnostics(file).every((diagnostic) => !missing.has(diagnostic.code)));
    return isComplete ? program : create({ ...options, types: ["*"] });
}
//# sourceMappingURL=ambient-types.js.map