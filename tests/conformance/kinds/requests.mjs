import { differences } from "../compare.mjs";

/** CreateStateMachine and UpdateStateMachine: accepted, or the exception. */
export async function runCreateStateMachine(kase, engine) {
  const { accepted, exception } = kase.expected;
  const { operation, ...request } = nameRegion(kase.request ?? {});
  const definition = kase.definitionText || (kase.definition === null ? undefined : JSON.stringify(kase.definition));
  const machines = new engine.StateMachines();
  prepare(machines, request);
  const call = { ...request, ...(definition === undefined ? {} : { definition }) };
  const refused = refusalOf(engine, () =>
    operation === "UpdateStateMachine" ? machines.update(call) : machines.create({ name: "unnamed", ...call }),
  );
  return differences(refused ?? null, accepted ? null : exception, kase, false);
}

/** Arguments that the recording left with its placeholders for partition and region. */
function nameRegion(request) {
  return JSON.parse(JSON.stringify(request).replaceAll("<partition>", "aws").replaceAll("<region>", "us-east-1"));
}

/** A name that the recording replaced by a placeholder is that of a machine which the test had made before. */
function prepare(machines, { name, stateMachineArn }) {
  const known = name ?? stateMachineArn?.split(":")[6];
  if (!known?.startsWith("ArnPart")) return;
  const definition = JSON.stringify({ StartAt: "Before", States: { Before: { Type: "Pass", End: true } } });
  machines.create({ name: known, definition, roleArn: "snf_role_arn" });
}

/** ValidateStateMachineDefinition: the whole answer. */
export async function runValidateDefinition(kase, engine) {
  const definition = kase.definitionText ?? JSON.stringify(kase.definition);
  const { type = "STANDARD" } = kase.request ?? {};
  const diagnostics = engine
    .validateDefinitionText(definition, { type })
    .filter(({ severity }) => severity === "ERROR")
    .map(({ location, ...rest }) => ({ ...rest, ...(location === "" ? {} : { location }) }));
  const result = diagnostics.length === 0 ? "OK" : "FAIL";
  return differences({ diagnostics, result, truncated: false }, kase.expected.response, kase, false);
}

/** StartExecution with an input that is no JSON. */
export async function runStartExecution(kase, engine) {
  const refused = refusalOf(engine, () => engine.parseExecutionInput(kase.inputText));
  return differences(refused ?? null, kase.expected.exception, kase, false);
}

function refusalOf(engine, request) {
  try {
    request();
    return undefined;
  } catch (thrown) {
    if (!(thrown instanceof engine.ApiError)) throw thrown;
    return { code: thrown.code, message: thrown.message };
  }
}
