import { runExecution, runExpressAsync, runExpressSync } from "./kinds/execution.mjs";
import { runCreateStateMachine, runStartExecution, runValidateDefinition } from "./kinds/requests.mjs";
import { runTestState } from "./kinds/test-state.mjs";
import { runVariableReferences } from "./kinds/variable-references.mjs";

/** How each kind of case is run: each answers the differences to what was recorded. */
const kinds = {
  test_state: runTestState,
  create_state_machine: runCreateStateMachine,
  validate_definition: runValidateDefinition,
  start_execution: runStartExecution,
  variable_references: runVariableReferences,
  execution: runExecution,
  execution_express_sync: runExpressSync,
  execution_express_async: runExpressAsync,
};

/** Runs one case on an engine; `reason` tells the first difference. */
export async function runCase(kase, engine) {
  const run = kinds[kase.kind];
  const id = kase.id;
  const category = kase.category;
  if (!run) return { id, category, passed: false, reason: `unknown kind of case: ${kase.kind}` };
  try {
    const found = await run(kase, engine);
    return found.length === 0
      ? { id, category, passed: true }
      : { id, category, passed: false, reason: describe(found) };
  } catch (thrown) {
    return { id, category, passed: false, reason: `the engine threw: ${thrown?.stack ?? thrown}` };
  }
}

function describe([{ path, actual, expected }, ...more]) {
  const others = more.length === 0 ? "" : ` (and ${more.length} more)`;
  return `${path}: expected ${shorten(expected)}, but was ${shorten(actual)}${others}`;
}

function shorten(value) {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 600 ? `${text.slice(0, 600)}…` : text;
}
