import { ts } from "#typescript";
import { discovery } from "../diagnostics/codes/discover.js";
import type { Diagnostic } from "../diagnostics/define.js";
import type { ProgramSources } from "../result.js";
import { checkErrorNames } from "./declared-errors.js";
import { createProgram, type DiscoveredProgram } from "./program.js";
import {
  createProject,
  type DiscoveredProject,
  type ProjectOptions,
  type ProjectUnit,
  reportGivenUp,
} from "./project.js";
import { listProjectFiles } from "./project-files.js";
import { findPureCalls } from "./pure-calls.js";
import { checkSchemas } from "./schemas.js";
import { findSyntaxErrors, findTypeErrors } from "./type-errors.js";
import { createUnitReading } from "./unit-reading.js";
import { readWorkflowOptions, type WorkflowSettings } from "./workflow-options.js";
import { findWorkflows, type WorkflowSource } from "./workflows.js";

type Report = (diagnostic: Diagnostic) => void;

/** A workflow to lower, its settings, and the program around it. */
export interface DiscoveredWorkflow {
  readonly source: WorkflowSource;
  readonly settings: WorkflowSettings;
  readonly program: DiscoveredProgram;
  readonly sources: ProgramSources;
  /** Whether something is wrong with its file's schemas or its options: it is lowered to say all at once, and not built. */
  readonly isRefused: boolean;
}

export interface Discovery {
  readonly workflows: readonly DiscoveredWorkflow[];
  /** The text of a file by its relative path, to turn offsets into lines. */
  readonly textOf: (file: string) => string | undefined;
}

/**
 * Phase 1: reads the files, checks their types and finds their workflows. Everything wrong is reported; a workflow whose file, or
 * an import of the project, has errors of syntax or type is left out, and the others go on.
 */
export function discover(options: ProjectOptions, report: Report): Discovery {
  const project = createProject(options);
  const { length } = project.diagnostics;
  project.diagnostics.forEach(report);
  const workflows = project.units.flatMap((unit) => discoverUnitSafely(unit, report));
  // A unit that was split has added what could not be read of it.
  project.diagnostics.slice(length).forEach(report);
  reportDuplicates(workflows, report);
  return { workflows, textOf: (file) => findText(file, project) };
}

/** TypeScript's checker fails on some files: they are told, and the others of their unit go on without them. */
function discoverUnitSafely(unit: ProjectUnit, report: Report): DiscoveredWorkflow[] {
  const found: Diagnostic[] = [];
  // What is found before TypeScript fails is found again in the parts; later phases report through the same function.
  let say: Report = (one) => void found.push(one);
  try {
    const workflows = discoverUnit(unit, (one) => say(one));
    found.forEach(report);
    say = report;
    return workflows;
  } catch (failure) {
    const [file, ...others] = unit.workflowFiles;
    if (others.length > 0) return unit.split().flatMap((one) => discoverUnitSafely(one, report));
    // What is wrong with the syntax of a file is the reason why its types cannot be read.
    const errors = findSyntaxErrors(unit);
    if (errors.length > 0) errors.forEach(report);
    else if (file) report(reportGivenUp(file.fileName, failure, unit.paths));
    return [];
  }
}

function discoverUnit(unit: ProjectUnit, report: Report): DiscoveredWorkflow[] {
  const errors = findTypeErrors(unit);
  errors.forEach(report);
  const broken = new Set(errors.map((error) => error.origin?.file));
  const own = new Map(unit.workflowFiles.map((file) => [unit.paths.relativeOf(file.fileName), file]));
  if ([...broken].some((file) => file === undefined || !own.has(file))) return [];
  let refusals = 0;
  const reading = createUnitReading(unit, (one) => {
    if (one.severity === "error") refusals += 1;
    report(one);
  });
  const sources = readSources(unit);
  for (const file of listProjectFiles(unit.program, unit.packageNameOf)) checkErrorNames(file, unit, reading);
  return [...own].flatMap(([path, file]) => {
    // Types follow what is sent, so that what a schema fills in is a type error where it is read: this says why.
    const before = refusals;
    checkSchemas(file, unit, reading);
    if (broken.has(path)) return [];
    const isFileRefused = refusals > before;
    return findWorkflows(file, unit, reading).map((source) => {
      const said = refusals;
      const settings = readWorkflowOptions(source, reading);
      const isRefused = isFileRefused || refusals > said;
      return { source, settings, program: createProgram(unit, reading), sources, isRefused };
    });
  });
}

/** Each workflow becomes a state machine of that name. */
function reportDuplicates(workflows: readonly DiscoveredWorkflow[], report: Report): void {
  const first = new Map<string, DiscoveredWorkflow>();
  for (const workflow of workflows) {
    const { source, program } = workflow;
    const other = first.get(source.name);
    if (other === undefined) first.set(source.name, workflow);
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

/** The modules of the project as they were read, for the bundles of their steps. */
function readSources({ program, checker, paths, packageNameOf }: ProjectUnit): ProgramSources {
  const modules = listProjectFiles(program, packageNameOf)
    .filter((file) => !file.fileName.endsWith(".json"))
    .map((file) => ({
      file: paths.relativeOf(file.fileName),
      text: file.text,
      pureCalls: findPureCalls(file, checker, packageNameOf),
    }));
  return { modules, conditions: program.getCompilerOptions().customConditions ?? [] };
}

/** A `tsconfig.json` is no file of a program. */
function findText(file: string, { units }: DiscoveredProject): string | undefined {
  for (const { program, paths } of units) {
    const path = paths.absoluteOf(file);
    const text = program.getSourceFile(path)?.text ?? ts.sys.readFile(path);
    if (text !== undefined) return text;
  }
  return undefined;
}
