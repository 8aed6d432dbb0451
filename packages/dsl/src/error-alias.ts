/** Registered, since a test runner may load this package twice. */
const key = Symbol.for("stepwright.errorAliases");

/** @internal A further name that Step Functions knows an error by: a lost heartbeat is reported as `States.Timeout`. */
export function addErrorAlias(error: Error, name: string): void {
  Object.defineProperty(error, key, { value: [...aliasesOf(error), name], configurable: true });
}

/** @internal The error's name, then its aliases. */
export function errorNamesOf(error: Error): readonly string[] {
  return [error.name, ...aliasesOf(error)];
}

function aliasesOf(error: Error): readonly string[] {
  return (error as { [key]?: readonly string[] })[key] ?? [];
}
