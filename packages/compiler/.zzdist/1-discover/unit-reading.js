import { ts } from "#typescript";
import { foldStatic } from "./fold/fold.js";
import { createIsMutated } from "./mutated-constants.js";
import { listProjectFiles } from "./project-files.js";
import { createSubclasses } from "./subclasses.js";
import { symbolOf } from "./symbols.js";
export function createUnitReading(unit, report) {
    const { checker, paths } = unit;
    const files = listProjectFiles(unit.program, unit.packageNameOf);
    const isMutated = createIsMutated(files, checker);
    return {
        fold: (node) => foldStatic(node, { checker, isMutated }),
        initializerOf: (name) => {
            const declaration = symbolOf(name, checker)?.valueDeclaration;
            if (declaration === undefined || !ts.isVariableDeclaration(declaration) || isMutated(declaration))
                return undefined;
            return ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const ? declaration.initializer : undefined;
        },
        originOf: (node) => (node === undefined ? undefined : paths.originOf(node)),
        report,
        subclassesOf: createSubclasses(files, checker),
    };
}
//# sourceMappingURL=unit-reading.js.map