import type { ts } from "#typescript";
import { discovery } from "../diagnostics/codes/discover.js";
import type { Diagnostic } from "../diagnostics/define.js";
import type { Origin } from "../ir/nodes.js";
import { constructOf } from "./constructs.js";
import { findErrorName } from "./error-names.js";
import { type Policy, readPolicy } from "./policy.js";
import type { ProjectUnit } from "./project.js";
import { isStepValue, readStep, type StepIdentity } from "./step-identity.js";
import { symbolOf } from "./symbols.js";
import type { UnitReading } from "./unit-reading.js";

/** What phase 2 asks about the program around one workflow. What it may not be is reported here. */
export interface DiscoveredProgram {
  readonly checker: ts.TypeChecker;
  originOf(node: ts.Node): Origin;
  pathOf(file: ts.SourceFile): string;
  report(diagnostic: Diagnostic): void;
  constructOf(node: ts.Expression): string | undefined;
  errorNameOf(node: ts.Expression): string | undefined;
  errorNamesOf(node: ts.Expression): readonly string[] | undefined;
  stepOf(target: ts.Expression): StepIdentity | undefined;
  isStep(target: ts.Expression): boolean;
  policyOf(options: readonly (ts.Expression | undefined)[], extra?: readonly string[]): Policy;
  constantOf(node: ts.Expression): { readonly value: unknown } | undefined;
  /** Whether the program changes what a constant holds, so that its initializer does not say what it is. */
  isMutated(declaration: ts.VariableDeclaration): boolean;
}

/** The view of one workflow: names of steps are unique in it. */
export function createProgram(unit: ProjectUnit, reading: UnitReading): DiscoveredProgram {
  const { checker, paths } = unit;
  const steps = new Map<string, StepIdentity>();
  const errorNameOf = (node: ts.Expression): string | undefined => {
    const found = findErrorName(node, checker);
    if (found === undefined || found.kind === "named") return found?.name;
    reading.report(discovery.errorWithoutName(reading.originOf(node), { name: found.className }));
    return found.className;
  };
  return {
    checker,
    originOf: paths.originOf,
    pathOf: (file) => paths.relativeOf(file.fileName),
    report: reading.report,
    constructOf: (node) => constructOf(node, unit),
    errorNameOf,
    errorNamesOf: (node) => {
      const name = errorNameOf(node);
      const symbol = symbolOf(node, checker);
      if (name === undefined || symbol === undefined) return name === undefined ? undefined : [name];
      const below = reading.subclassesOf(symbol).flatMap((one) => errorNameOf(one) ?? []);
      return [...new Set([name, ...below])];
    },
    stepOf: (target) => {
      const step = readStep(target, unit, reading);
      if (step === undefined) return undefined;
      const known = steps.get(step.fn.name);
      if (known === undefined) steps.set(step.fn.name, step);
      else if (!isSameSource(known, step)) {
        const related = [{ message: "The other step is declared here.", origin: known.fn.origin }];
        reading.report(discovery.duplicateStep(reading.originOf(target), { name: step.fn.name }, related));
        return undefined;
      }
      return step;
    },
    isStep: (target) => isStepValue(target, unit),
    policyOf: (options, extra = []) => readPolicy(options, extra, reading),
    isMutated: reading.isMutated,
    constantOf: (node) => {
      const folded = reading.fold(node);
      return folded.ok ? { value: folded.value } : undefined;
    },
  };
}

function isSameSource(left: StepIdentity, right: StepIdentity): boolean {
  const [a, b] = [left.fn.origin, right.fn.origin];
  return a.file === b.file && a.start === b.start;
}
