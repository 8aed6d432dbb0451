/** The functions of JSONata 2.0.6 without `$eval`, and those Step Functions adds (AWS, "Transforming data with JSONata"). */
const names: ReadonlySet<string> = new Set(
  (
    "abs append assert average base64decode base64encode boolean ceil clone contains count decodeUrl decodeUrlComponent " +
    "distinct each encodeUrl encodeUrlComponent error eval exists filter floor formatBase formatInteger formatNumber " +
    "fromMillis join keys length lookup lowercase map match max merge millis min not now number pad parseInteger power " +
    "random reduce replace reverse round shuffle sift single sort split spread sqrt string substring substringAfter " +
    "substringBefore sum toMillis trim type uppercase zip " +
    "hash parse partition range uuid"
  ).split(" "),
);

export function isJsonataFunction(name: string): boolean {
  return names.has(name);
}
