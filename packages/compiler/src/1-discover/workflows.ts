import { ts } from "#typescript";
import { discovery } from "../diagnostics/codes/discover.js";
import { findCallsOf } from "./constructs.js";
import type { ProjectUnit } from "./project.js";
import type { Reading } from "./reading.js";
import { skipOuter } from "./symbols.js";
import { findNameProblem } from "./workflow-name.js";

/** A call of `workflow(…)`, taken apart. */
export interface WorkflowSource {
  readonly name: string;
  /** `"default"` for `export default workflow(…)`. */
  readonly exportName: string;
  /** Relative to the project's root, with `/`. */
  readonly file: string;
  readonly call: ts.CallExpression;
  readonly optionsNode: ts.Expression | undefined;
  readonly body: ts.ArrowFunction | ts.FunctionExpression;
}

/** The workflows of a file, and what is wrong with those that cannot be compiled. */
export function findWorkflows(file: ts.SourceFile, unit: ProjectUnit, reading: Reading): WorkflowSource[] {
  const calls = findCallsOf("workflow", file, unit);
  if (calls.length === 0) {
    const path = unit.paths.relativeOf(file.fileName);
    const start = { file: path, start: 0, end: 0 };
    reading.report(discovery.noWorkflow(start, { file: path }));
  }
  return calls.flatMap((call) => readWorkflow(call, unit, reading) ?? []);
}

function readWorkflow(call: ts.CallExpression, unit: ProjectUnit, reading: Reading): WorkflowSource | undefined {
  const exportName = exportNameOf(call, unit.checker);
  if (exportName === undefined) reading.report(discovery.workflowNotExported(reading.originOf(call.expression), {}));
  const name = readName(call, reading);
  const optionsNode = call.arguments.length > 2 ? call.arguments[1] : undefined;
  const body = call.arguments.at(-1);
  const inner = body && skipOuter(body);
  if (inner === undefined || !(ts.isArrowFunction(inner) || ts.isFunctionExpression(inner))) {
    reading.report(discovery.bodyNotInline(reading.originOf(body ?? call), {}));
    return undefined;
  }
  if (exportName === undefined || name === undefined) return undefined;
  const file = unit.paths.relativeOf(call.getSourceFile().fileName);
  return { name, exportName, file, call, optionsNode, body: inner };
}

function readName(call: ts.CallExpression, reading: Reading): string | undefined {
  const first = call.arguments[0];
  const folded = first && reading.fold(first);
  const origin = reading.originOf(first ?? call);
  if (!folded?.ok || typeof folded.value !== "string") {
    const reason = folded === undefined || folded.ok ? "it is a text" : folded.reason;
    reading.report(discovery.workflowNameNotStatic(origin, { reason }));
    return undefined;
  }
  const problem = findNameProblem(folded.value);
  if (problem === undefined) return folded.value;
  reading.report(discovery.badWorkflowName(origin, { name: folded.value, reason: problem }));
  return undefined;
}

/** The name under which the module exports the call's value, if it does. */
function exportNameOf(call: ts.CallExpression, checker: ts.TypeChecker): string | undefined {
  let node: ts.Node = call;
  while (!ts.isStatement(node.parent) && ts.isExpression(node.parent) && skipOuter(node.parent) === call)
    node = node.parent;
  const holder = node.parent;
  if (ts.isExportAssignment(holder)) return holder.isExportEquals ? undefined : "default";
  if (!ts.isVariableDeclaration(holder) || holder.initializer !== node || !ts.isIdentifier(holder.name))
    return undefined;
  const isConstant = (ts.getCombinedNodeFlags(holder) & ts.NodeFlags.Const) !== 0;
  const module = checker.getSymbolAtLocation(call.getSourceFile());
  if (!isConstant || module === undefined) return undefined;
  const name = holder.name.text;
  const exported = checker.getExportsOfModule(module).filter((one) => declares(one, holder, checker));
  return (exported.find((one) => one.name === name) ?? exported.find((one) => one.name !== "default") ?? exported[0])
    ?.name;
}

function declares(symbol: ts.Symbol, declaration: ts.Node, checker: ts.TypeChecker): boolean {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return target.valueDeclaration === declaration;
}
