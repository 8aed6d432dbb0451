export { createHandler, type LambdaContext, type LambdaHandler } from "@stepwright/dsl/lambda";
