import { ts } from "#typescript";
import type { Diagnostic } from "../diagnostics/define.js";
import { foldStatic } from "./fold/fold.js";
import { createIsMutated, type IsMutated } from "./mutated-constants.js";
import type { ProjectUnit } from "./project.js";
import { listProjectFiles } from "./project-files.js";
import type { Reading } from "./reading.js";
import { createSubclasses, type SubclassesOf } from "./subclasses.js";
import { symbolOf } from "./symbols.js";

/** What is found out once for all workflows of a unit. */
export interface UnitReading extends Reading {
  readonly subclassesOf: SubclassesOf;
  readonly isMutated: IsMutated;
}

export function createUnitReading(unit: ProjectUnit, report: (diagnostic: Diagnostic) => void): UnitReading {
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
    isMutated,
    subclassesOf: createSubclasses(files, checker),
  };
}
