/**
 * The client packages whose names have a hyphen. Step Functions names a service by its id in lower case without punctuation and
 * without a last "Service", as the AWS SDK for Java 2 does; the AWS SDK for JavaScript 3 writes the id with hyphens (AWS, "AWS SDK
 * service integrations"). Where no hyphen was lost, both are the same word.
 */
const hyphenated = `
  acm-pca api-gateway app-mesh application-auto-scaling application-discovery-service application-insights application-signals
  arc-region-switch arc-zonal-shift auto-scaling auto-scaling-plans backup-gateway bcm-dashboards bcm-data-exports
  bcm-pricing-calculator bcm-recommended-actions bedrock-agent bedrock-agent-runtime bedrock-agentcore bedrock-agentcore-control
  bedrock-data-automation bedrock-data-automation-runtime bedrock-runtime chime-sdk-identity chime-sdk-media-pipelines
  chime-sdk-meetings chime-sdk-messaging chime-sdk-voice cloudfront-keyvaluestore cloudhsm-v2 cloudsearch-domain cloudtrail-data
  cloudwatch-events cloudwatch-logs codeguru-reviewer codeguru-security codestar-connections codestar-notifications
  cognito-identity cognito-identity-provider cognito-sync compute-optimizer config-service connect-contact-lens
  cost-and-usage-report-service cost-explorer cost-optimization-hub customer-profiles data-pipeline database-migration-service
  device-farm devops-guru direct-connect directory-service directory-service-data docdb-elastic dynamodb-streams
  ec2-instance-connect ecr-public elastic-beanstalk elastic-inference elastic-load-balancing elastic-load-balancing-v2
  elastic-transcoder elasticsearch-service emr-containers emr-serverless geo-maps geo-places geo-routes global-accelerator
  inspector-scan iot-1click-devices-service iot-1click-projects iot-data-plane iot-events iot-events-data iot-jobs-data-plane
  iot-managed-integrations iot-wireless ivs-realtime kendra-ranking kinesis-analytics kinesis-analytics-v2 kinesis-video
  kinesis-video-archived-media kinesis-video-media kinesis-video-signaling kinesis-video-webrtc-storage launch-wizard
  lex-model-building-service lex-models-v2 lex-runtime-service lex-runtime-v2 license-manager
  license-manager-linux-subscriptions license-manager-user-subscriptions machine-learning marketplace-agreement
  marketplace-catalog marketplace-commerce-analytics marketplace-deployment marketplace-entitlement-service marketplace-metering
  marketplace-reporting mediapackage-vod mediastore-data medical-imaging migration-hub migration-hub-refactor-spaces
  migrationhub-config neptune-graph network-firewall partnercentral-account partnercentral-benefits partnercentral-channel
  partnercentral-selling payment-cryptography payment-cryptography-data pca-connector-ad pca-connector-scep personalize-events
  personalize-runtime pinpoint-email pinpoint-sms-voice pinpoint-sms-voice-v2 qldb-session rds-data redshift-data
  redshift-serverless resource-explorer-2 resource-groups resource-groups-tagging-api route-53 route-53-domains
  route53-recovery-cluster route53-recovery-control-config route53-recovery-readiness s3-control sagemaker-a2i-runtime
  sagemaker-edge sagemaker-featurestore-runtime sagemaker-geospatial sagemaker-metrics sagemaker-runtime secrets-manager
  security-ir service-catalog service-catalog-appregistry service-quotas signer-data snow-device-management ssm-contacts
  ssm-guiconnect ssm-incidents ssm-quicksetup ssm-sap sso-admin sso-oidc storage-gateway timestream-influxdb timestream-query
  timestream-write transcribe-streaming voice-id vpc-lattice waf-regional workspaces-instances workspaces-thin-client
  workspaces-web
`;

const names: ReadonlyMap<string, string> = new Map(
  hyphenated
    .trim()
    .split(/\s+/)
    .map((name) => [name.replace(/-service$/, "").replaceAll("-", ""), name]),
);

/** The package of a service: `@aws-sdk/client-cloudwatch-logs` for `cloudwatchlogs`. */
export function packageOf(service: string): string {
  return `@aws-sdk/client-${names.get(service) ?? service}`;
}
