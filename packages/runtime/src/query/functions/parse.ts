/** `$parse(text)`: the value of a JSON text; unlike `$eval` it runs nothing. */
export function parse(text: string | undefined): unknown {
  return text === undefined ? undefined : JSON.parse(text);
}
