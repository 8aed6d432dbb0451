import { join } from "node:path";
import type { OutputFile as BundledFile, Message } from "esbuild";
import type { LambdaFunction } from "../ir/nodes.js";
import type { LocatedDiagnostic, OutputFile, ProgramSources } from "../result.js";
import { annotateModule, type ModuleClosure } from "./annotate-module.js";
import { locateMessages } from "./bundle-errors.js";
import { nameFolders } from "./function-folders.js";
import { createProjectPlugin, entryNamespace, handlerModule } from "./project-plugin.js";
import { relocateSourceMap } from "./relocate-source-map.js";
import { needsRequire, shiftOneLine, withRequire } from "./require-shim.js";
import { createSourceNames, findHandlerPackage } from "./source-names.js";

/** A function to upload: the file that has its code. */
export interface BundledFunction {
  readonly name: string;
  readonly file: string;
  readonly bytes: number;
}

export interface Bundles {
  readonly functions: readonly BundledFunction[];
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly LocatedDiagnostic[];
}
