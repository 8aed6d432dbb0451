/** Why a text is no JSON, in the words and with the positions of the JSON reader of Step Functions. */
export interface JsonError {
  readonly message: string;
  readonly location: string;
}

const expectedValue = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')";

/** Describes the first mistake of a text that `JSON.parse` refuses. */
export function describeJsonError(text: string): JsonError {
  const { what, at } = findMistake(text);
  const location = describePlace(text, at);
  return { message: `${what}\n at ${location}`, location };
}

interface Mistake {
  readonly what: string;
  readonly at: number;
}

interface Container {
  readonly kind: "Object" | "Array";
  readonly start: number;
}

/** What may come next: a value, a first or later field name, a colon, or what follows a value. */
type Expecting = "value" | "firstValue" | "name" | "firstName" | "colon" | "end";

const closers = { Object: "}", Array: "]" } as const;

function findMistake(text: string): Mistake {
  const open: Container[] = [];
  let expecting: Expecting = "value";
  let at = 0;
  for (;;) {
    at = skipSpace(text, at);
    const inside = open.at(-1);
    if (at >= text.length) return { what: describeEnd(text, inside, expecting), at };
    const character = text.charAt(at);
    const closes = inside !== undefined && character === closers[inside.kind];
    if (closes && expecting !== "value" && expecting !== "name" && expecting !== "colon") {
      open.pop();
      expecting = "end";
      at += 1;
    } else if (expecting === "end") {
      if (character !== "," || !inside) return describeUnseparated(text, at, inside);
      expecting = inside.kind === "Object" ? "name" : "value";
      at += 1;
    } else if (expecting === "colon") {
      if (character !== ":") return unexpected(text, at, "was expecting a colon to separate field name and value");
      expecting = "value";
      at += 1;
    } else if (expecting === "name" || expecting === "firstName") {
      if (character !== '"') return unexpected(text, at, "was expecting double-quote to start field name");
      const end = readString(text, at, "Unexpected end-of-input in field name", "name");
      if (typeof end !== "number") return end;
      expecting = "colon";
      at = end;
    } else if (character === "{" || character === "[") {
      const kind = character === "{" ? "Object" : "Array";
      open.push({ kind, start: at });
      expecting = kind === "Object" ? "firstName" : "firstValue";
      at += 1;
    } else {
      const end = readScalar(text, at);
      if (typeof end !== "number") return end;
      expecting = "end";
      at = end;
    }
  }
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && " \t\r\n".includes(text.charAt(at))) at += 1;
  return at;
}

function readScalar(text: string, at: number): number | Mistake {
  if (text.charAt(at) === '"')
    return readString(text, at, "Unexpected end-of-input: was expecting closing quote for a string value", "value");
  const token = matchAt(/[\p{L}\p{Nd}_$]+/uy, text, at);
  if (token === "true" || token === "false" || token === "null") return at + token.length;
  const number = matchAt(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y, text, at);
  if (number !== undefined && !/\d/.test(text.charAt(at + number.length))) return at + number.length;
  if (number !== undefined) return { what: "Invalid numeric value: Leading zeroes not allowed", at: at + 1 };
  if (token === undefined) return unexpected(text, at, `expected a valid value ${expectedValue}`);
  return { what: `Unrecognized token '${token}': was expecting ${expectedValue}`, at: at + token.length };
}

function readString(text: string, start: number, whenEnded: string, role: "name" | "value"): number | Mistake {
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"') return at + 1;
    if (character < " ") {
      const what = `Illegal unquoted character (${describeCharacter(character)})`;
      return { what: `${what}: has to be escaped using backslash to be included in ${stringRoles[role]}`, at: at + 1 };
    }
    if (character !== "\\") continue;
    at += 1;
    const escaped = text.charAt(at);
    if (escaped === "u" && matchAt(/u[0-9a-fA-F]{4}/y, text, at) === undefined)
      return unexpected(text, at + 1, "expected a hex-digit for character escape sequence");
    if (escaped !== "" && !'"\\/bfnrtu'.includes(escaped))
      return { what: `Unrecognized character escape ${describeCharacter(escaped)}`, at: at + 1 };
  }
  return { what: whenEnded, at: text.length };
}

const stringRoles = { name: "name", value: "string value" } as const;

function describeEnd(text: string, inside: Container | undefined, expecting: Expecting): string {
  if (!inside) return "Unexpected end-of-input";
  if (expecting === "value" && inside.kind === "Object") return "Unexpected end-of-input within/between Object entries";
  return `Unexpected end-of-input: expected close marker for ${inside.kind} (start marker at ${describePlace(text, inside.start)})`;
}

function describeUnseparated(text: string, at: number, inside: Container | undefined): Mistake {
  const character = text.charAt(at);
  if (!inside) return unexpected(text, at, "expected the end of the definition");
  if (character === "}" || character === "]") {
    const place = describePlace(text, inside.start);
    return {
      what: `Unexpected close marker '${character}': expected '${closers[inside.kind]}' (for ${inside.kind} starting at ${place})`,
      at: at + 1,
    };
  }
  return unexpected(text, at, `was expecting comma to separate ${inside.kind} entries`);
}

/** The reader has already consumed the character it stumbles over. */
function unexpected(text: string, at: number, why: string): Mistake {
  return { what: `Unexpected character (${describeCharacter(text.charAt(at))}): ${why}`, at: at + 1 };
}

function describeCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 32) return `(CTRL-CHAR, code ${code})`;
  return code > 255 ? `'${character}' (code ${code} / 0x${code.toString(16)})` : `'${character}' (code ${code})`;
}

const quotedCharacters = 500;

function describePlace(text: string, at: number): string {
  const rest = text.length - quotedCharacters;
  const quoted = `"${text.slice(0, quotedCharacters)}"${rest > 0 ? `[truncated ${rest} chars]` : ""}`;
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return `[Source: (String)${quoted}; line: ${before.length}, column: ${(before.at(-1)?.length ?? 0) + 1}]`;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
