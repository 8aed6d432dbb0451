import type { ErrorNaming } from "./service-failure.js";

/** A service whose optimized integration is one call of its API. */
export interface OptimizedService {
  /** The id of its SDK integration. */
  readonly id: string;
  readonly errors: ErrorNaming;
}

/** `sqs` fails with `SQS.…`, and the cause says `(Service: AmazonSQS; …)`: the names that the AWS SDK for Java 1 has. */
function service(id: string, prefix: string, name: string, exception = name): OptimizedService {
  return { id, errors: { style: "optimized", prefix, service: name, generic: `${exception}Exception` } };
}

/**
 * By what a Resource calls them (AWS, "Integrating optimized services"). Those are left out whose integration is more than the
 * call, such as `eks:call` and `apigateway:invoke`, or whose errors no source names.
 */
export const optimizedServices = {
  athena: service("athena", "Athena", "AmazonAthena"),
  batch: service("batch", "Batch", "AWSBatch"),
  codebuild: service("codebuild", "CodeBuild", "AWSCodeBuild"),
  databrew: service("databrew", "DataBrew", "AWSGlueDataBrew"),
  dynamodb: service("dynamodb", "DynamoDB", "AmazonDynamoDBv2", "AmazonDynamoDB"),
  ecs: service("ecs", "ECS", "AmazonECS"),
  events: service("eventbridge", "EventBridge", "AmazonEventBridge"),
  glue: service("glue", "Glue", "AWSGlue"),
  lambda: service("lambda", "Lambda", "AWSLambda"),
  mediaconvert: service("mediaconvert", "MediaConvert", "AWSMediaConvert"),
  sagemaker: service("sagemaker", "SageMaker", "AmazonSageMaker"),
  sns: service("sns", "SNS", "AmazonSNS"),
  sqs: service("sqs", "SQS", "AmazonSQS"),
  states: service("sfn", "StepFunctions", "AWSStepFunctions"),
};

export function findOptimizedService(name: string): OptimizedService | undefined {
  return new Map<string, OptimizedService>(Object.entries(optimizedServices)).get(name);
}
