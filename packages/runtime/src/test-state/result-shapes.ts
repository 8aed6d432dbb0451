/** The form of a value that an API answers; only what its model constrains is told. */
export type Shape =
  | { readonly kind: "string"; readonly oneOf?: readonly string[]; readonly minLength?: number }
  | { readonly kind: "number"; readonly min?: number; readonly max?: number }
  | { readonly kind: "boolean" }
  | { readonly kind: "array"; readonly items: Shape }
  | {
      readonly kind: "object";
      readonly members: { readonly [name: string]: Shape };
      readonly required?: readonly string[];
    }
  | { readonly kind: "any" };

const text: Shape = { kind: "string" };
const name: Shape = { kind: "string", minLength: 1 };
const number: Shape = { kind: "number" };
const flag: Shape = { kind: "boolean" };
const any: Shape = { kind: "any" };
const list = (items: Shape): Shape => ({ kind: "array", items });
const object = (members: { readonly [name: string]: Shape }, required: readonly string[] = []): Shape => ({
  kind: "object",
  members,
  required,
});
const oneOf = (...values: string[]): Shape => ({ kind: "string", oneOf: values });
const between = (min: number, max: number): Shape => ({ kind: "number", min, max });

const capacity = object({
  TableName: name,
  CapacityUnits: number,
  ReadCapacityUnits: number,
  WriteCapacityUnits: number,
});
const dynamodbWrite = object({ Attributes: any, ConsumedCapacity: capacity, ItemCollectionMetrics: any });
const sentMessage = object({
  MD5OfMessageBody: text,
  MD5OfMessageAttributes: text,
  MD5OfMessageSystemAttributes: text,
  MessageId: text,
  SequenceNumber: text,
});
const startedExecution = object({ ExecutionArn: name, StartDate: text }, ["ExecutionArn", "StartDate"]);

const functionConfiguration = object({
  FunctionName: name,
  FunctionArn: text,
  Runtime: text,
  Role: text,
  Handler: text,
  CodeSize: number,
  Description: text,
  Timeout: { kind: "number", min: 1 },
  MemorySize: between(128, 10_240),
  LastModified: text,
  CodeSha256: text,
  Version: text,
  State: oneOf("Pending", "Active", "Inactive", "Failed"),
  PackageType: oneOf("Zip", "Image"),
});

const storageClass = oneOf(
  "STANDARD",
  "REDUCED_REDUNDANCY",
  "STANDARD_IA",
  "ONEZONE_IA",
  "INTELLIGENT_TIERING",
  "GLACIER",
  "DEEP_ARCHIVE",
  "OUTPOSTS",
  "GLACIER_IR",
  "SNOW",
  "EXPRESS_ONEZONE",
);

/** By service and action, an SDK action being that of its service. Actions that are not here are not checked. */
const shapes: { readonly [action: string]: Shape } = {
  "lambda:invoke": object({
    StatusCode: number,
    FunctionError: text,
    LogResult: text,
    ExecutedVersion: text,
    Payload: any,
  }),
  "lambda:getFunction": object({ Configuration: functionConfiguration, Code: any, Tags: any }),
  "dynamodb:getItem": object({ Item: any, ConsumedCapacity: capacity }),
  "dynamodb:putItem": dynamodbWrite,
  "dynamodb:updateItem": dynamodbWrite,
  "dynamodb:deleteItem": dynamodbWrite,
  "dynamodb:query": object({ Items: list(any), Count: number, ScannedCount: number, ConsumedCapacity: capacity }),
  "dynamodb:scan": object({ Items: list(any), Count: number, ScannedCount: number, ConsumedCapacity: capacity }),
  "events:putEvents": object({
    FailedEntryCount: number,
    Entries: list(object({ EventId: text, ErrorCode: text, ErrorMessage: text })),
  }),
  "sqs:sendMessage": sentMessage,
  "sns:publish": object({ MessageId: text, SequenceNumber: text }),
  "states:startExecution": startedExecution,
  "sfn:startExecution": startedExecution,
  "kms:encrypt": object({ CiphertextBlob: text, KeyId: name, EncryptionAlgorithm: text }),
  "kms:decrypt": object({ Plaintext: text, KeyId: name, EncryptionAlgorithm: text }),
  "secretsmanager:getSecretValue": object({
    ARN: text,
    Name: text,
    VersionId: text,
    SecretBinary: text,
    SecretString: text,
    VersionStages: list(text),
    CreatedDate: text,
  }),
  "ssm:getParameter": object({ Parameter: object({ Name: text, Value: text, Version: number, ARN: text }) }),
  "s3:getObject": object({
    AcceptRanges: text,
    Body: text,
    ContentLength: number,
    ContentType: text,
    DeleteMarker: flag,
    ETag: text,
    LastModified: text,
    MissingMeta: number,
    PartsCount: number,
    StorageClass: storageClass,
    TagCount: number,
    VersionId: text,
  }),
  "s3:putObject": object({ ETag: text, Expiration: text, VersionId: text, BucketKeyEnabled: flag }),
  "s3:listObjectsV2": object({
    Contents: list(object({ Key: text, ETag: text, Size: number, LastModified: text, StorageClass: text })),
    IsTruncated: flag,
    KeyCount: number,
    MaxKeys: number,
    Name: text,
    Prefix: text,
  }),
};

/** `arn:aws:states:::lambda:invoke` and `arn:aws:states:::aws-sdk:lambda:invoke` answer alike. */
export function shapeOf(resource: string): Shape | undefined {
  const action = resource
    .split(":")
    .slice(5)
    .filter((part) => part !== "" && part !== "aws-sdk");
  const name = action.join(":").replace(/\.(?:sync(?::2)?|waitForTaskToken)$/, "");
  return Object.hasOwn(shapes, name) ? shapes[name] : undefined;
}
