import { isJsonPath } from "./json-path.js";

/** The intrinsic functions (states-language.net, "Intrinsic functions"; AWS, "Intrinsic functions"). */
const functions: ReadonlySet<string> = new Set(
  (
    "Array ArrayContains ArrayGetItem ArrayLength ArrayPartition ArrayRange ArrayUnique Base64Decode Base64Encode Format " +
    "Hash JsonMerge JsonToString MathAdd MathRandom StringSplit StringToJson UUID"
  ).split(" "),
);

/** Whether a text is a call of intrinsic functions, as a `.$` field takes it. */
export function isIntrinsicCall(text: string): boolean {
  const end = readCall(text, 0, 0);
  return end !== undefined && text.slice(end).trim() === "";
}

const maximumNesting = 100;

/** Reads `States.Name(argument, …)`; the position after it, or undefined when there is none. */
function readCall(text: string, start: number, nesting: number): number | undefined {
  const head = matchAt(/\s*States\.([A-Za-z0-9]+)\s*\(\s*/y, text, start);
  if (!head || !functions.has(head[1] ?? "") || nesting > maximumNesting) return undefined;
  let at = start + head[0].length;
  if (text[at] === ")") return at + 1;
  for (;;) {
    const end = readArgument(text, at, nesting);
    if (end === undefined) return undefined;
    const separator = matchAt(/\s*([,)])\s*/y, text, end);
    if (!separator) return undefined;
    if (separator[1] === ")") return end + separator[0].trimEnd().length;
    at = end + separator[0].length;
  }
}

/** An argument is a text in single quotes, a number, `true`, `false`, `null`, a path or another call. */
function readArgument(text: string, at: number, nesting: number): number | undefined {
  const literal =
    matchAt(/'(?:[^'\\]|\\['\\{}])*'/y, text, at) ??
    matchAt(/-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y, text, at) ??
    matchAt(/true\b|false\b|null\b/y, text, at);
  if (literal) return at + literal[0].length;
  if (text[at] === "$") return readPath(text, at);
  return readCall(text, at, nesting + 1);
}

/** A path ends where a comma or a closing bracket stands outside its own brackets and quotes. */
function readPath(text: string, start: number): number | undefined {
  let depth = 0;
  let quote: string | undefined;
  let end = start;
  for (; end < text.length; end++) {
    const character = text.charAt(end);
    if (quote !== undefined) {
      if (character === "\\") end += 1;
      else if (character === quote) quote = undefined;
    } else if (depth > 0 && (character === "'" || character === '"')) quote = character;
    else if (character === "[" || character === "(") depth += 1;
    else if (character === "]") depth -= 1;
    else if (character === ")" && depth > 0) depth -= 1;
    else if (depth === 0 && (character === "," || character === ")")) break;
  }
  return isJsonPath(text.slice(start, end).trimEnd()) ? end : undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
