/** Actions of the SDK that Step Functions does not offer: they stream, or hand out keys (AWS, "Supported AWS SDK service integrations"). */
const actions: ReadonlySet<string> = new Set(
  `
  bedrockagentcore:invokeCodeInterpreter bedrockagentcore:invokeHarness bedrockagentruntime:invokeAgent
  bedrockagentruntime:invokeFlow bedrockagentruntime:invokeInlineAgent bedrockagentruntime:optimizePrompt
  bedrockagentruntime:retrieveAndGenerateStream bedrockruntime:converseStream
  bedrockruntime:invokeModelWithBidirectionalStream bedrockruntime:invokeModelWithResponseStream cloudwatchlogs:getLogObject
  cloudwatchlogs:startLiveTail efs:createTags emr:describeJobFlows polly:startSpeechSynthesisStream qbusiness:chat
  rdsdata:executeSql s3:selectObjectContent s3control:selectObjectContent sagemakerruntime:invokeEndpointWithResponseStream
  sts:assumeRole sts:assumeRoleWithSAML sts:assumeRoleWithWebIdentity
  `
    .toLowerCase()
    .trim()
    .split(/\s+/),
);

export function isUnsupportedAction(service: string, action: string): boolean {
  return actions.has(`${service}:${action}`.toLowerCase());
}
