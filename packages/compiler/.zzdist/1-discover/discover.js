import { discovery } from "../diagnostics/codes/discover.js";
import { createProgram } from "./program.js";
import { createProject } from "./project.js";
import { findTypeErrors } from "./type-errors.js";
import { createUnitReading } from "./unit-reading.js";
import { readWorkflowOptions } from "./workflow-options.js";
import { findWorkflows } from "./workflows.js";
/**
 * Phase 1: reads the files, checks their types and finds their workflows. Everything wrong is reported; a workflow whose file, or
 * an import of the project, has errors of syntax or type is left out, and the others go on.
 */
export function discover(options, report) {
    const project = createProject(options);
    project.diagnostics.forEach(report);
    const workflows = project.units.flatMap((unit) => discoverUnit(unit, report));
    reportDuplicates(workflows, report);
    return { workflows, textOf: (file) => findText(file, project) };
}
function discoverUnit(unit, report) {
    const errors = findTypeErrors(unit);
    errors.forEach(report);
    const broken = new Set(errors.map((error) => error.origin?.file));
    const own = new Map(unit.workflowFiles.map((file) => [unit.paths.relativeOf(file.fileName), file]));
    if ([...broken].some((file) => file === undefined || !own.has(file)))
        return [];
    const reading = createUnitReading(unit, report);
    return [...own].flatMap(([path, file]) => {
        if (broken.has(path))
            return [];
        return findWorkflows(file, unit, reading).map((source) => ({
            source,
            settings: readWorkflowOptions(source, reading),
            program: createProgram(unit, reading),
        }));
    });
}
/** Each workflow becomes a state machine of that name. */
function reportDuplicates(workflows, report) {
    const first = new Map();
    for (const { source, program } of workflows) {
        const other = first.get(source.name);
        if (other === undefined)
            first.set(source.name, { source, program, settings: {} });
        else {
            const related = [
                {
                    message: "The other workflow is declared here.",
                    origin: other.program.originOf(other.source.call.expression),
                },
            ];
            const origin = program.originOf(source.call.arguments[0] ?? source.call);
            report(discovery.duplicateWorkflow(origin, { name: source.name }, related));
        }
    }
}
function findText(file, { units }) {
    for (const { program, paths } of units) {
        const source = program.getSourceFile(paths.absoluteOf(file));
        if (source !== undefined)
            return source.text;
    }
    return undefined;
}
//# sourceMappingURL=discover.js.map