/** The cause of a failure for people: the message, and the data of a `stepError`. Any other cause is told as it is. */
export function describeCause(cause: string): string {
  const outer = parseRecord(cause);
  const message = outer?.["errorMessage"];
  if (typeof message !== "string") return cause;
  const inner = parseRecord(message);
  if (!inner || typeof inner["message"] !== "string") return message;
  return [inner["message"], "data" in inner ? JSON.stringify(inner["data"]) : ""]
    .filter((part) => part !== "")
    .join("  ");
}

function parseRecord(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
