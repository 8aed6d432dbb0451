/** The names an execution runs under; they appear in the context object and in the history. */
export interface ExecutionNames {
  readonly executionArn: string;
  readonly executionName: string;
  readonly stateMachineArn: string;
  readonly stateMachineName: string;
  readonly roleArn: string;
}

const account = "arn:aws:states:us-east-1:123456789012";

/** The given names, completed from each other and by local ones. */
export function nameExecution(given: Partial<ExecutionNames> = {}): ExecutionNames {
  const executionName = given.executionName ?? nameInArn(given.executionArn) ?? "local";
  const stateMachineName = given.stateMachineName ?? given.stateMachineArn?.split(":").at(6) ?? "machine";
  return {
    executionName,
    stateMachineName,
    executionArn: given.executionArn ?? `${account}:execution:${stateMachineName}:${executionName}`,
    stateMachineArn: given.stateMachineArn ?? `${account}:stateMachine:${stateMachineName}`,
    roleArn: given.roleArn ?? "arn:aws:iam::123456789012:role/stepwright-local",
  };
}

/** `arn:…:execution:<machine>:<name>`, and the same with a further id for Express. */
function nameInArn(arn: string | undefined): string | undefined {
  return arn?.split(":").at(7);
}
