import { fieldOf, hasField, isRecord, type JsonRecord } from "../../own-field.js";
import type { Report } from "../diagnostic.js";
import { expressionSourceOf } from "../expression.js";
import { forEachState } from "../rule.js";
import {
  type Check,
  checkFields,
  expectNumber,
  expectOneOf,
  expectRecord,
  expectText,
  isSubstituted,
  refuseMoreThanOne,
  requireFields,
} from "../shape.js";

/** A whole number; in JSONata an expression may stand for it. Which language has expressions is checked elsewhere. */
function countFrom(min: number, max?: number): Check {
  const literal = expectNumber({ type: "integer", min, ...(max === undefined ? {} : { max }) });
  return (value, location, report) => {
    if (typeof value === "string" && expressionSourceOf(value) !== undefined) return;
    literal(value, location, report);
  };
}

const readerConfigFields: Readonly<Record<string, Check | undefined>> = {
  InputType: expectOneOf("CSV", "JSON", "JSONL", "PARQUET", "MANIFEST"),
  Transformation: expectOneOf("NONE", "LOAD_AND_FLATTEN"),
  ManifestType: expectOneOf("ATHENA_DATA", "S3_INVENTORY"),
  CSVDelimiter: expectOneOf("COMMA", "PIPE", "SEMICOLON", "SPACE", "TAB"),
  CSVHeaderLocation: expectOneOf("FIRST_ROW", "GIVEN"),
  CSVHeaders: undefined,
  ItemsPointer: expectText,
  MaxItems: countFrom(0, 100_000_000),
  MaxItemsPath: undefined,
};

const partFields: Readonly<Record<string, Readonly<Record<string, Check | undefined>>>> = {
  ItemReader: { Resource: undefined, Arguments: undefined, Parameters: undefined, ReaderConfig: expectRecord },
  ItemBatcher: {
    BatchInput: undefined,
    MaxItemsPerBatch: countFrom(1),
    MaxItemsPerBatchPath: undefined,
    MaxInputBytesPerBatch: countFrom(1, 262_144),
    MaxInputBytesPerBatchPath: undefined,
  },
  ResultWriter: { Resource: undefined, Arguments: undefined, Parameters: undefined, WriterConfig: expectRecord },
};

const pathTwins = [
  ["MaxItemsPerBatch", "MaxItemsPerBatchPath"],
  ["MaxInputBytesPerBatch", "MaxInputBytesPerBatchPath"],
] as const;

const resources: Readonly<Record<string, RegExp>> = {
  ItemReader: /^arn:[^:]+:states:::s3:(?:getObject|listObjectsV2)$/,
  ResultWriter: /^arn:[^:]+:states:::s3:putObject$/,
};

const writerConfigFields = {
  Transformation: expectOneOf("NONE", "COMPACT", "FLATTEN"),
  OutputType: expectOneOf("JSON", "JSONL"),
};

/** `ItemReader`, `ItemBatcher` and `ResultWriter` of a Map (AWS, "Distributed mode": "ItemReader" and the pages after it). */
export const checkDistributedMap = forEachState(({ state, type, location }, { report }) => {
  if (type !== "Map") return;
  for (const [part, fields] of Object.entries(partFields)) {
    const record = fieldOf(state, part);
    if (record === undefined) continue;
    const place = `${location}/${part}`;
    expectRecord(record, place, report);
    if (!isRecord(record)) continue;
    checkFields(record, fields, place, report);
    for (const pair of pathTwins) refuseMoreThanOne(record, pair, place, report);
    checkResource(record, resources[part], place, report);
    if (part === "ItemReader") checkReader(record, place, report);
    if (part === "ResultWriter") checkWriter(record, place, report);
  }
});

function checkResource(record: JsonRecord, allowed: RegExp | undefined, location: string, report: Report): void {
  const resource = fieldOf(record, "Resource");
  if (allowed === undefined || resource === undefined || isSubstituted(resource)) return;
  if (typeof resource !== "string" || !allowed.test(resource))
    report.schema("The field 'Resource' does not match any of the allowed values", `${location}/Resource`);
}

function checkReader(reader: JsonRecord, location: string, report: Report): void {
  requireFields(reader, ["Resource"], location, report);
  const config = fieldOf(reader, "ReaderConfig");
  if (!isRecord(config)) return;
  const place = `${location}/ReaderConfig`;
  checkFields(config, readerConfigFields, place, report);
  refuseMoreThanOne(config, ["MaxItems", "MaxItemsPath"], place, report);
  const isCsv = fieldOf(config, "InputType") === "CSV";
  if (isCsv && !hasField(config, "CSVHeaderLocation"))
    report.schema("The field 'CSVHeaderLocation' is required", place);
  if (fieldOf(config, "InputType") === "JSON" && hasField(config, "CSVHeaderLocation"))
    report.schema("Field 'CSVHeaderLocation' is not supported", place);
  if (fieldOf(config, "CSVHeaderLocation") === "GIVEN") requireFields(config, ["CSVHeaders"], place, report);
}

function checkWriter(writer: JsonRecord, location: string, report: Report): void {
  const config = fieldOf(writer, "WriterConfig");
  if (config === undefined) requireFields(writer, ["Resource"], location, report);
  if (!isRecord(config)) return;
  const place = `${location}/WriterConfig`;
  requireFields(config, ["Transformation", "OutputType"], place, report);
  checkFields(config, writerConfigFields, place, report);
}
