import { comparisonNames } from "@stepwright/asl";
import { type Mark, type Marks, marks } from "./mark.js";

/** What the language, or the service around it, can do beyond its fields. */
export interface Feature {
  readonly name: string;
  readonly ours: Mark;
  /** The beginning of the ids of the conformance cases that show it; absent where `ours` is `no`, or a test of its own shows it. */
  readonly shownBy?: string;
  readonly others: Marks;
}

export interface FeatureGroup {
  readonly title: string;
  readonly features: readonly Feature[];
}

const yes = (name: string, shownBy: string, others: Marks): Feature => ({ name, ours: "yes", shownBy, others });

export const featureGroups: readonly FeatureGroup[] = [
  {
    title: "Query languages and variables",
    features: [
      yes("JSONPath data flow", "data-flow/", marks("yes", "yes", "yes")),
      yes("18 intrinsic functions", "intrinsics/", marks("yes", "yes", "unknown")),
      yes("`ResultPath` into the raw input", "data-flow/resultpath-writes", marks("yes", "yes", "yes")),
      yes("JSONata expressions", "jsonata/", marks({ no: "ignored without a word" }, "yes", "unknown")),
      yes("both languages in one machine", "jsonpath/one-state", marks("no", "yes", "unknown")),
      yes(
        "`$partition $range $hash $random $parse $uuid`",
        "jsonata/the-functions",
        marks("no", { partly: "`$hash` and `$uuid` give stand-ins" }, "unknown"),
      ),
      yes("an undefined result is an error", "jsonata/a-missing-member", marks("no", "yes", "unknown")),
      yes("recursion and time limits of expressions", "jsonata/tail-calls", marks("no", "unknown", "unknown")),
      yes("variables with scopes", "variables/", marks("no", "yes", "unknown")),
      yes("quotas of variables", "variables/an-assign-over", marks("no", "unknown", "unknown")),
      yes(
        "context object",
        "jsonata/the-context-object",
        marks({ partly: "what the caller supplies, and `Map.Item`" }, "yes", "yes"),
      ),
    ],
  },
  {
    title: "States",
    features: [
      yes("Pass", "pass/", marks("yes", "yes", "yes")),
      yes("Succeed", "succeed/", marks("yes", "yes", "yes")),
      yes("Fail", "fail/", marks("yes", "yes", "yes")),
      yes(`Choice, all ${comparisonNames.length} comparisons`, "choice-operators/", marks("yes", "yes", "yes")),
      yes("Wait", "wait/", marks("yes", "yes", "yes")),
      yes("Task", "task/", marks({ partly: "Lambda functions, or a local function per state" }, "yes", "yes")),
      yes("Parallel", "parallel/", marks("yes", "yes", "yes")),
      yes("Map, inline", "map/", marks("yes", "yes", "yes")),
      {
        name: "at most 40 iterations of an inline Map at once",
        ours: "no",
        others: marks("no", "unknown", "unknown"),
      },
      yes("Map, distributed", "distributed-map/", marks({ no: "runs inline" }, "yes", "unknown")),
      {
        name: "time that passes at once",
        ours: "yes",
        shownBy: "wait/days-of",
        others: marks({ partly: "a wait may be given another length" }, "unknown", "unknown"),
      },
    ],
  },
  {
    title: "Distributed Map",
    features: [
      yes("items from JSON", "distributed-map/a-json-file-of-a-list", marks("no", "yes", "unknown")),
      yes("items from JSON Lines", "distributed-map/a-line-of", marks("no", "unknown", "unknown")),
      yes("items from CSV", "distributed-map/a-file-of-rows", marks("no", "yes", "unknown")),
      yes("items from a listing", "distributed-map/a-listing", marks("no", "yes", "unknown")),
      yes(
        "the objects of a listing, read and joined",
        "distributed-map/load-and-flatten",
        marks("no", "no", "unknown"),
      ),
      yes("`ItemsPointer`", "distributed-map/itemspointer", marks("no", "no", "unknown")),
      { name: "S3 inventory manifests", ours: { partly: "of CSV files" }, others: marks("no", "unknown", "unknown") },
      { name: "Athena manifests", ours: { partly: "of JSON and CSV files" }, others: marks("no", "no", "unknown") },
      { name: "Parquet files", ours: "no", others: marks("no", "unknown", "unknown") },
      yes("batches", "distributed-map/batches", marks("no", "no", "unknown")),
      yes("tolerated failures", "distributed-map/a-few-failures", marks("no", "unknown", "unknown")),
      yes("results written to a bucket", "distributed-map/the-manifest", marks("no", "yes", "unknown")),
      yes("`WriterConfig`", "distributed-map/flatten", marks("no", "no", "unknown")),
      yes("Express children", "distributed-map/a-file-of-rows", marks("no", "no", "unknown")),
      { name: "redrive of a Map Run", ours: "no", others: marks("no", "unknown", "unknown") },
    ],
  },
  {
    title: "Errors and time",
    features: [
      yes("Retry with backoff", "retry/three-retries", marks("yes", "yes", "yes")),
      yes("`MaxDelaySeconds`", "retry/maxdelayseconds", marks("yes", "yes", "unknown")),
      yes("`JitterStrategy`", "retry/full-jitter", marks("yes", "yes", "unknown")),
      yes("Catch", "catch/", marks("yes", "yes", "yes")),
      yes(
        "errors that nothing catches",
        "catch/a-runtime-failure",
        marks("unknown", { partly: "`States.ALL` catches `States.Runtime`" }, "unknown"),
      ),
      yes("timeouts of tasks", "catch/a-timeout", marks("yes", "yes", "yes")),
      yes("heartbeats", "callback/a-lost-heartbeat", marks("no", "yes", "yes")),
      yes("timeout of the execution", "machine/its-timeout", marks("yes", "yes", "yes")),
      yes("payloads of 256 KiB at most", "machine/a-result-over", marks("unknown", "yes", "unknown")),
      { name: "25,000 events at most", ours: "yes", others: marks("no", "unknown", "unknown") },
    ],
  },
  {
    title: "Integrations",
    features: [
      yes("Lambda by function ARN", "retry/its-history", marks("yes", "yes", "yes")),
      yes("optimized integrations", "task/an-optimized", marks("no", "yes", "yes")),
      yes("AWS SDK integrations", "task/an-sdk", marks("no", "yes", "yes")),
      yes("`.sync`", "callback/sync", marks("no", { partly: "of some services" }, "yes")),
      yes("`.waitForTaskToken`", "callback/the-task-ends", marks("no", "yes", "yes")),
      yes("activities", "activities/", marks("no", "yes", "yes")),
      { name: "nested executions", ours: "yes", others: marks("no", "yes", "yes") },
      {
        name: "Tasks on AWS or an emulator, at any address",
        ours: "yes",
        others: marks({ partly: "Lambda functions" }, "unknown", { partly: "of some services" }),
      },
      yes("`Credentials`", "task/credentials", marks("no", "yes", "unknown")),
      {
        name: "services without a container",
        ours: "yes",
        shownBy: "task/",
        others: marks("yes", "no", { partly: "mocked in a file" }),
      },
    ],
  },
  {
    title: "Around the machine",
    features: [
      yes("history event for event", "parallel/its-exit", marks({ no: "events of its own" }, "yes", "yes")),
      yes("Express workflows", "express/", marks("no", "yes", "unknown")),
      yes("TestState with mocks", "test-state/", marks("no", "yes", "no")),
      yes(
        "validation with codes and places",
        "validation/",
        marks({ partly: "by a JSON schema" }, { partly: "messages of its grammar" }, "yes"),
      ),
      yes("log records by level", "logs/", marks("no", "yes", "unknown")),
      { name: "redrive of an execution", ours: "no", others: marks("no", "unknown", "unknown") },
    ],
  },
];
