/** Whether a value is a JSONata expression of the language: `{% … %}`. */
export function isExpression(text: string): boolean {
  return text.startsWith("{%") && text.endsWith("%}");
}

/**
 * A JSONata expression or a JSONPath as a reader of the source knows it: without the delimiters, without the `$` of variables,
 * `input` for the state's input. Text in quotes stays as it is.
 */
export function plainExpression(text: string): string {
  const body = isExpression(text) ? text.slice(2, -2) : text;
  return body
    .split(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/)
    .map((part, index) => (index % 2 === 1 ? part : plainCode(part)))
    .join("")
    .trim();
}

function plainCode(code: string): string {
  return code
    .replace(/\s+/g, " ")
    .replace(/(?:\$states\.context|\$\$)\.Execution\.Input\b/g, "input")
    .replace(/\$states\.(input|result|errorOutput)\b/g, "$1")
    .replace(/\$states\.context\b/g, "context")
    .replace(/\$\$\./g, "context.")
    .replace(/\$\.(?=[\w[])/g, "")
    .replace(/\$(?=[A-Za-z_])/g, "");
}
