import { answerTasks } from "../answers.mjs";
import { differences, historyDifferences } from "../compare.mjs";

/** StartExecution of a Standard machine: its outcome and its history. */
export async function runExecution(recording, engine) {
  const kase = nameActivity(recording);
  if (kase.expected.stillRunning) return runUnfinished(kase, engine);
  const outcome = await execute(kase, engine);
  return [
    ...outcomeDifferences(outcome, kase),
    ...historyDifferences(outcome.history, kase),
    ...logDifferences(outcome, kase, engine),
  ];
}

/** A run that the recorder did not see ending: it is still under way when nothing is left but to wait. */
async function runUnfinished(kase, engine) {
  const outcome = await execute(kase, engine);
  const ends = ["ExecutionSucceeded", "ExecutionFailed", "WaitStateExited"];
  const endless = outcome.status === "SUCCEEDED" && outcome.endedAt - outcome.startedAt > 60_000;
  const actual = endless ? outcome.history.filter(({ type }) => !ends.includes(type)) : outcome.history;
  return historyDifferences(actual, kase);
}

/** StartSyncExecution: the whole answer. */
export async function runExpressSync(kase, engine) {
  const outcome = await execute(kase, engine);
  const response = engine.toSyncResponse(outcome, {
    names: namesOf(kase),
    input: kase.inputText ?? JSON.stringify(kase.input),
  });
  return differences(response, kase.expected.response, kase);
}

/** StartExecution of an Express machine: the last record of its log. */
export async function runExpressAsync(kase, engine) {
  const outcome = await execute(kase, engine);
  const record = engine.toLogRecords(outcome.history, { ...logOptions(kase), level: "ALL" }).at(-1);
  return [...outcomeDifferences(outcome, kase), ...differences(record, kase.expected.endEvent, kase)];
}

function execute(kase, engine) {
  const { now, stopped } = kase;
  const clock = new engine.VirtualClock(now === undefined ? Date.UTC(2026, 0, 1) : Date.parse(now));
  const tokens = new engine.TaskTokens();
  const controller = new AbortController();
  if (stopped !== undefined || kase.expected.status === "ABORTED") {
    clock.sleep(1_000).then(() => controller.abort(new engine.ExecutionStopped(stopped?.error, stopped?.cause)));
  }
  return engine.executeMachine(kase.definition, {
    input: kase.input ?? {},
    clock,
    names: namesOf(kase),
    tokens,
    objects: new engine.MemoryObjectStore(kase.s3Objects ?? []),
    tasks: answerTasks(kase, engine, tokens),
    signal: controller.signal,
    ...staffActivity(kase, engine, tokens),
  });
}

const activityArn = "arn:aws:states:us-east-1:111111111111:activity:activity_arn";

/** Recordings have a placeholder for the ARN of the activity that the test made. */
function nameActivity(kase) {
  if (!kase.requires?.includes("activities") && kase.category !== "activities") return kase;
  return JSON.parse(
    JSON.stringify(kase)
      .replaceAll('"activity_arn"', JSON.stringify(activityArn))
      .replaceAll("activity activity_arn", `activity ${activityArn}`),
  );
}

/** The activity and its worker, unless the recording is about one that does not exist. */
function staffActivity(kase, engine, tokens) {
  if (!JSON.stringify(kase.definition).includes(activityArn)) return {};
  const activities = new engine.Activities();
  const replies = kase.expected.taskReplies ?? [];
  if (replies.length > 0) activities.create(activityArn);
  const work = async () => {
    for (const { outcome, output, error, cause } of replies) {
      const task = await activities.take(activityArn);
      if (outcome === "succeeded") tokens.succeed(task.taskToken, output);
      else if (outcome === "failed") tokens.fail(task.taskToken, error, cause);
    }
  };
  work();
  return { activities };
}

function outcomeDifferences(outcome, { expected, ...kase }) {
  const { status, error, cause } = outcome;
  const output = outcome.output === undefined ? {} : { output: outcome.output };
  const wanted = Object.hasOwn(expected, "output") ? { output: expected.output } : {};
  return [
    ...differences(output, wanted, kase, false),
    ...differences(
      { status, error: error ?? null, cause: cause ?? null },
      { status: expected.status, error: expected.error ?? null, cause: expected.cause ?? null },
      kase,
    ),
  ];
}

function logDifferences(outcome, kase, engine) {
  if (!kase.expected.logs) return [];
  const records = engine.toLogRecords(outcome.history, logOptions(kase));
  return differences(records, kase.expected.logs, kase);
}

function logOptions({ loggingConfiguration, context }) {
  return { ...loggingConfiguration, executionArn: context.executionArn };
}

function namesOf({ context = {}, expected }) {
  const roleArn = expected.history?.[0]?.executionStartedEventDetails?.roleArn;
  const names = { ...context, ...(roleArn === undefined ? {} : { roleArn }) };
  return Object.fromEntries(Object.entries(names).filter(([, name]) => typeof name === "string"));
}
