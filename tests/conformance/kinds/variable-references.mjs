import { differences } from "../compare.mjs";

/** DescribeStateMachine's list of the variables that each state reads; the order is no part of the answer. */
export async function runVariableReferences(kase, engine) {
  const sort = (references) =>
    Object.fromEntries(Object.entries(references).map(([name, list]) => [name, [...list].sort()]));
  return differences(
    sort(engine.findVariableReferences(kase.definition)),
    sort(kase.expected.variableReferences),
    kase,
    false,
  );
}
