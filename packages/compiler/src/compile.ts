import { type DiscoveredWorkflow, type Discovery, discover } from "./1-discover/discover.js";
import { lowerWorkflow } from "./2-lower/workflow.js";
import { verifyWorkflow } from "./3-check/verify.js";
import { optimize } from "./4-optimize/index.js";
import { checkMachine } from "./5-emit/check-machine.js";
import { countTransitions } from "./5-emit/count-transitions.js";
import { emitMachine } from "./5-emit/emit-machine.js";
import { logicalIdsOf } from "./5-emit/logical-ids.js";
import { emitting } from "./diagnostics/codes/emit.js";
import { internal } from "./diagnostics/codes/internal.js";
import type { Diagnostic } from "./diagnostics/define.js";
import { createLocator, type Locator } from "./diagnostics/locate.js";
import type { Workflow } from "./ir/nodes.js";
import type { CompiledWorkflow, CompileOptions, CompileResult } from "./result.js";

/**
 * Compiles workflow files to state machines: discover, lower, optimize, emit. Reads sources and writes nothing. All errors of all files are
 * reported, in source order; a workflow with errors is left out of the result, the others go on.
 */
export function compile(options: CompileOptions): CompileResult {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const errors = (): number => diagnostics.filter((one) => one.severity === "error").length;
  const discovery = discoverSafely(options, report);
  const locator = createLocator(discovery.textOf);
  const workflows = discovery.workflows.flatMap((found) => {
    const [before, said] = [errors(), diagnostics.length];
    try {
      const source = { ...found.source, ...found.settings };
      const lowered = lowerWorkflow(source, found.program, () => diagnostics.splice(said));
      if (errors() > before || found.isRefused) return [];
      const compiled = emit(found, lowered, locator, report);
      return errors() > before ? [] : [compiled];
    } catch (bug) {
      const origin = found.program.originOf(found.source.call);
      const workflow = found.source.name;
      // Each phase follows expressions by recursion, so a RangeError means that one nests by the thousands.
      if (bug instanceof RangeError) report(emitting.nestsTooDeeply(origin, { workflow }));
      else report(internal.crash(origin, { workflow, text: describeBug(bug) }));
      return [];
    }
  });
  return { workflows, diagnostics: locator.locateAll(diagnostics) };
}

/** TypeScript itself may give up on a program, by running out of stack: that is said, and no file is compiled. */
function discoverSafely(options: CompileOptions, report: (diagnostic: Diagnostic) => void): Discovery {
  try {
    return discover(options, report);
  } catch (bug) {
    report(internal.crash(undefined, { workflow: options.files.join(", "), text: describeBug(bug) }));
    return { workflows: [], textOf: () => undefined };
  }
}

const describeBug = (bug: unknown): string =>
  bug instanceof Error ? (process.env["STEPWRIGHT_DEBUG"] ? (bug.stack ?? bug.message) : bug.message) : String(bug);

/** Phases 3 to 5 of a workflow without errors. */
function emit(
  found: DiscoveredWorkflow,
  lowered: Workflow,
  locator: Locator,
  report: (diagnostic: Diagnostic) => void,
): CompiledWorkflow {
  verifyWorkflow(lowered);
  const workflow = optimize(lowered);
  verifyWorkflow(workflow);
  const { definition, origins } = emitMachine(workflow, logicalIdsOf([...workflow.functions.keys()]));
  checkMachine(definition, origins, workflow.origin).forEach(report);
  const states = Object.fromEntries([...origins].map(([name, origin]) => [name, locator.locate(origin)]));
  return {
    name: workflow.name,
    file: found.source.file,
    exportName: found.source.exportName,
    definition,
    sourceMap: { version: 1, workflow: workflow.name, states },
    functions: [...workflow.functions.values()],
    transitions: countTransitions(definition),
    sources: found.sources,
  };
}
