import { isAbsolute, resolve } from "node:path";
import { ts } from "#typescript";
import { discovery } from "../diagnostics/codes/discover.js";
import type { Diagnostic } from "../diagnostics/define.js";
import { createProgramWithTypes } from "./ambient-types.js";
import { createCompilerHost } from "./compiler-host.js";
import { type CompilerSettings, readCompilerSettings } from "./compiler-options.js";
import { reportConfigErrors } from "./config-errors.js";
import { createPackageNames, type PackageNameOf } from "./package-name.js";
import { createPaths, type Paths } from "./paths.js";
import { listProjectFiles } from "./project-files.js";
import { findFileProblem } from "./read-source.js";
import { type SourceCache, sharedSources } from "./source-cache.js";

export interface ProjectOptions {
  /** Workflow files, absolute or relative to `root`. */
  readonly files: readonly string[];
  readonly root: string;
  /** Where to look for parsed files; by default, in those of this process. */
  readonly cache?: SourceCache;
}

/** Workflow files that share one `tsconfig.json`, parsed and bound once. */
export interface ProjectUnit {
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
  readonly workflowFiles: readonly ts.SourceFile[];
  readonly paths: Paths;
  readonly packageNameOf: PackageNameOf;
  /** The same files, each in a unit of its own: where TypeScript gives up on one, the others go on. */
  split(): readonly ProjectUnit[];
}

export interface DiscoveredProject {
  readonly units: readonly ProjectUnit[];
  /** About files and configurations; types are checked by `findTypeErrors`. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses the workflow files and what they import, and nothing else: one program for each `tsconfig.json`. A file that cannot be
 * read is a diagnostic, and the others go on.
 */
export function createProject({ files, root, cache = sharedSources }: ProjectOptions): DiscoveredProject {
  const paths = createPaths(root);
  const diagnostics: Diagnostic[] = [];
  const groups = new Map<string | undefined, { settings: CompilerSettings; files: string[] }>();
  for (const path of new Set(files.map((file) => (isAbsolute(file) ? resolve(file) : resolve(root, file))))) {
    const problem = findFileProblem(path, paths.relativeOf(path));
    if (problem !== undefined) {
      diagnostics.push(problem);
      continue;
    }
    const settings = readCompilerSettings(path);
    const group = groups.get(settings.configFile);
    if (group === undefined) groups.set(settings.configFile, { settings, files: [path] });
    else group.files.push(path);
  }
  const units = [...groups.values()].flatMap(({ settings, files: members }) => {
    diagnostics.push(...reportConfigErrors(settings.errors, paths));
    return createUnits(settings, members, { paths, cache, report: (one) => void diagnostics.push(one) });
  });
  return { units, diagnostics };
}

interface Creation {
  readonly paths: Paths;
  readonly cache: SourceCache;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** One unit of all files; where TypeScript gives up on them, one of each that it can read. */
function createUnits(settings: CompilerSettings, files: readonly string[], creation: Creation): ProjectUnit[] {
  try {
    return [createUnit(settings, files, creation)];
  } catch (failure) {
    const [file, ...others] = files;
    if (file === undefined) return [];
    if (others.length > 0) return files.flatMap((one) => createUnits(settings, [one], creation));
    creation.report(reportGivenUp(file, failure, creation.paths));
    return [];
  }
}

/** TypeScript runs out of stack, or fails in its own ways, on some files: that is told of the file, at its beginning. */
export function reportGivenUp(file: string, failure: unknown, paths: Paths): Diagnostic {
  const reason =
    failure instanceof RangeError
      ? "it nests too deeply"
      : `TypeScript fails with ${JSON.stringify(failure instanceof Error ? failure.message : String(failure))}`;
  return discovery.fileGivenUp({ file: paths.relativeOf(file), start: 0, end: 0 }, { reason });
}

function createUnit(settings: CompilerSettings, files: readonly string[], creation: Creation): ProjectUnit {
  const { paths, cache } = creation;
  const packageNameOf = createPackageNames();
  const program = createProgramWithTypes(
    settings.options,
    (options) => ts.createProgram({ rootNames: files, options, host: createCompilerHost(options, cache) }),
    (created) => listProjectFiles(created, packageNameOf),
  );
  const workflowFiles = files.flatMap((file) => program.getSourceFile(file) ?? []);
  const split = (): ProjectUnit[] => files.flatMap((file) => createUnits(settings, [file], creation));
  return { program, checker: program.getTypeChecker(), workflowFiles, paths, packageNameOf, split };
}
