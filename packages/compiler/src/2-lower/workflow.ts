import { ts } from "#typescript";
import * as b from "../ir/build.js";
import { kinds } from "../ir/kinds.js";
import type { Workflow } from "../ir/nodes.js";
import { refuseKeptCalls } from "./calls/kept-promise.js";
import { lowerRegion } from "./calls/region.js";
import { Cx } from "./cx.js";
import { NonFiniteNames } from "./non-finite-names.js";
import type { Program } from "./program.js";
import { bindInFlow } from "./statements/declare.js";

/** A workflow as phase 1 found it. */
export interface WorkflowDeclaration {
  readonly name: string;
  readonly call: ts.CallExpression;
  readonly body: ts.ArrowFunction | ts.FunctionExpression;
  readonly timeoutSeconds?: number;
  readonly description?: string;
}

/**
 * Phase 2: the workflow's function as a graph of blocks. It may have to begin again, knowing more of some names: `restart` then drops what was
 * reported so far. Each time another name is known, so that it ends.
 */
export function lowerWorkflow(source: WorkflowDeclaration, program: Program, restart: () => void): Workflow {
  const nonFinite = new NonFiniteNames();
  for (;;) {
    const lowered = lowerOnce(source, program, nonFinite);
    if (!nonFinite.hasLearned()) return lowered;
    restart();
  }
}

/** The input is read from the context object wherever it is used. */
function lowerOnce(source: WorkflowDeclaration, program: Program, nonFinite: NonFiniteNames): Workflow {
  const cx = new Cx(program, nonFinite);
  const [input, context] = source.body.parameters;
  const body = lowerRegion(source.body.body, cx, () => {
    if (input)
      bindInFlow(input.name, b.states("executionInput", cx.kindsAt(input) & ~kinds.undef || kinds.json), input, cx);
    if (context) bindContext(context.name, cx);
  });
  refuseKeptCalls(cx);
  return {
    name: source.name,
    vars: cx.vars,
    body,
    functions: cx.functions,
    ...(source.timeoutSeconds === undefined ? {} : { timeoutSeconds: source.timeoutSeconds }),
    ...(source.description === undefined ? {} : { description: source.description }),
    origin: cx.origin(source.call),
  };
}

/** The second parameter, whole or taken apart. */
function bindContext(name: ts.BindingName, cx: Cx, part?: string): void {
  if (ts.isIdentifier(name)) {
    const symbol = cx.symbolOf(name);
    if (symbol)
      cx.bindings = cx.bindings.with([[symbol, part === undefined ? { kind: "context" } : { kind: "context", part }]]);
    return;
  }
  for (const element of name.elements) {
    if (ts.isOmittedExpression(element)) continue;
    const key = element.propertyName ?? element.name;
    if (ts.isIdentifier(key))
      bindContext(element.name, cx, [part, key.text].filter((one) => one !== undefined).join("."));
  }
}
