/**
 * The cause of a failure for people: the message, and the data of a `stepError`; a message that only repeats the error's name is
 * left out. Any other cause is told as it is.
 */
export function describeCause(error: string | null, cause: string | null): string {
  if (cause === null) return "";
  const message = parseRecord(cause)?.["errorMessage"];
  if (typeof message !== "string") return cause;
  const inner = parseRecord(message);
  const text = typeof inner?.["message"] === "string" ? inner["message"] : message;
  const data = inner && "data" in inner ? JSON.stringify(inner["data"]) : "";
  return [text === error ? "" : text, data].filter((part) => part !== "").join("  ");
}

function parseRecord(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
