import { errorNames, type Json, type JsonObject } from "@stepwright/asl";
import type { ObjectStore } from "../../services/object-store.js";
import { StateFailure } from "../failure.js";
import type { ChildResult } from "./child-result.js";
import type { MapRun } from "./map-run.js";

/** What the Map state gives: its children's outputs, or where `ResultWriter` put them (AWS, "ResultWriter"). */
export async function writeResults(
  mapRun: MapRun,
  children: readonly ChildResult[],
  writer: JsonObject | undefined,
  store: ObjectStore | undefined,
): Promise<Json> {
  const succeeded = children.filter(({ outcome }) => outcome.status === "SUCCEEDED");
  if (!writer) return succeeded.map(outputOf);
  const config = objectOf(writer["WriterConfig"]);
  if (writer["Resource"] === undefined) return transform(succeeded, String(config["Transformation"] ?? "COMPACT"));
  if (!store) {
    throw new StateFailure({
      error: errorNames.resultWriterFailed,
      cause: "There is no local object store to write the results to.",
    });
  }
  const { Bucket = "", Prefix = "" } = objectOf(writer["Arguments"] ?? writer["Parameters"]);
  const folder = [String(Prefix).replace(/\/$/, ""), mapRun.id].filter((part) => part !== "").join("/");
  const files = {
    FAILED: await writeFile(store, String(Bucket), folder, "FAILED", describe(children.filter(isFailed)), config),
    PENDING: [],
    SUCCEEDED: await writeFile(
      store,
      String(Bucket),
      folder,
      "SUCCEEDED",
      transform(succeeded, String(config["Transformation"] ?? "NONE")),
      config,
    ),
  };
  const manifest = { DestinationBucket: Bucket, MapRunArn: mapRun.arn, ResultFiles: files };
  const key = `${folder}/manifest.json`;
  await store.write(String(Bucket), key, JSON.stringify(manifest));
  return { MapRunArn: mapRun.arn, ResultWriterDetails: { Bucket, Key: key } };
}

type WrittenFile = { readonly Key: string; readonly Size: number };

async function writeFile(
  store: ObjectStore,
  bucket: string,
  folder: string,
  name: string,
  results: readonly Json[],
  config: JsonObject,
): Promise<readonly WrittenFile[]> {
  if (results.length === 0) return [];
  const lines = config["OutputType"] === "JSONL";
  const body = lines ? `${results.map((result) => JSON.stringify(result)).join("\n")}\n` : JSON.stringify(results);
  const key = `${folder}/${name}_0.${lines ? "jsonl" : "json"}`;
  await store.write(bucket, key, body);
  return [{ Key: key, Size: Buffer.byteLength(body) }];
}

/** COMPACT: the outputs; FLATTEN: the items of those that are arrays; NONE: the executions with all that is known of them. */
function transform(children: readonly ChildResult[], transformation: string): readonly Json[] {
  if (transformation === "NONE") return describe(children);
  const outputs = children.map(outputOf);
  return transformation === "FLATTEN" ? outputs.flat() : outputs;
}

function describe(children: readonly ChildResult[]): readonly Json[] {
  return children.map(({ names, input, outcome }) => ({
    ...(outcome.cause === undefined ? {} : { Cause: outcome.cause }),
    ...(outcome.error === undefined ? {} : { Error: outcome.error }),
    ExecutionArn: names.executionArn,
    Input: JSON.stringify(input),
    InputDetails: { Included: true },
    Name: names.executionName,
    ...(outcome.output === undefined ? {} : { Output: JSON.stringify(outcome.output) }),
    ...(outcome.output === undefined ? {} : { OutputDetails: { Included: true } }),
    RedriveCount: 0,
    StartDate: new Date(outcome.startedAt).toISOString(),
    StateMachineArn: names.stateMachineArn,
    Status: outcome.status,
    StopDate: new Date(outcome.endedAt).toISOString(),
  }));
}

function outputOf({ outcome }: ChildResult): Json {
  return outcome.output ?? null;
}

function isFailed({ outcome }: ChildResult): boolean {
  return outcome.status !== "SUCCEEDED";
}

function objectOf(value: Json | undefined): JsonObject {
  return typeof value === "object" && value !== null && !isArray(value) ? value : {};
}

function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
