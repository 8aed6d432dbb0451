/** The words of a name as the AWS SDK for Java 2 tells them apart when it names its classes: `DBInstance` is `DB` and `Instance`. */
function splitWords(name: string): string[] {
  return name
    .replace(/[^A-Za-z0-9]+/g, " ")
    .replace(/([^a-z]{2,})v([0-9]+)/g, "$1 v$2 ")
    .replace(/([^A-Z]{2,})V([0-9]+)/g, "$1 V$2 ")
    .replace(/([a-z])(?=[A-Z][a-zA-Z0-9])/g, "$1 ")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .replace(/([0-9])([a-zA-Z])/g, "$1 $2")
    .trim()
    .split(/\s+/);
}

function toClassName(name: string): string {
  return splitWords(name)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join("");
}

/** The prefix of a service's errors, from the id of its API: `DynamoDb` for `DynamoDB` (AWS, "AWS SDK service integrations"). */
export function prefixOf(serviceId: string): string {
  return toClassName(serviceId)
    .replace(/^(Amazon|Aws)/, "")
    .replace(/Service$/, "");
}

/** The exception of an error of the API: `NoSuchKeyException` for `NoSuchKey`, `DbInstanceNotFoundException` for `DBInstanceNotFoundFault`. */
export function exceptionOf(error: string): string {
  return `${toClassName(error.replace(/(Exception|Fault)$/, ""))}Exception`;
}
