/** Whether a value is an error, of whatever realm: `instanceof Error` is false for one of another realm. */
export function isError(value: unknown): value is Error {
  return value instanceof Error || Object.prototype.toString.call(value) === "[object Error]";
}
