import { type Path, parsePath } from "../jsonpath/path.js";

/** A call of an intrinsic function, as parsed from its text. */
export interface Call {
  readonly text: string;
  readonly name: string;
  readonly args: readonly Argument[];
}

export type Argument =
  | { readonly kind: "literal"; readonly value: string | number | boolean | null }
  | { readonly kind: "path"; readonly path: Path }
  | { readonly kind: "call"; readonly call: Call };

/** Parses `States.Name(argument, …)` (states-language.net, "Intrinsic Functions"). */
export function parseCall(text: string): Call {
  const reader = new Reader(text);
  const call = reader.readCall();
  reader.expectEnd();
  return call;
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  readCall(): Call {
    const start = this.#at;
    const name = this.#take(/States\.[A-Za-z0-9]+/y);
    if (name === undefined || this.#take(/\s*\(\s*/y) === undefined) throw this.#problem("a function call");
    const args: Argument[] = [];
    if (this.#take(/\)/y) === undefined) {
      do args.push(this.#readArgument());
      while (this.#take(/\s*,\s*/y) !== undefined);
      if (this.#take(/\s*\)/y) === undefined) throw this.#problem("a closing parenthesis");
    }
    return { text: this.#text.slice(start, this.#at), name: name.slice("States.".length), args };
  }

  expectEnd(): void {
    if (this.#take(/\s*$/y) === undefined) throw this.#problem("the end of the call");
  }

  #readArgument(): Argument {
    const literal = this.#take(/'(?:\\.|[^'\\])*'/sy);
    if (literal !== undefined) return { kind: "literal", value: unescapeLiteral(literal.slice(1, -1)) };
    const scalar = this.#take(/(?:null|true|false|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?=\s*[,)])/y);
    if (scalar !== undefined) return { kind: "literal", value: JSON.parse(scalar) };
    const path = this.#take(/\$(?:\[(?:[^\]'"]|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")*\]|[^,)\s[])*/sy);
    if (path !== undefined) return { kind: "path", path: parsePath(path) };
    return { kind: "call", call: this.readCall() };
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match) this.#at = pattern.lastIndex;
    return match?.[0];
  }

  #problem(expected: string): Error {
    return new Error(
      `'${this.#text}' is no intrinsic function: ${expected} was expected at character ${this.#at + 1}.`,
    );
  }
}

/** `\'`, `\{`, `\}` and `\\`; in a template of Format, the braces stay marked so that they take no argument. */
function unescapeLiteral(text: string): string {
  return text.replace(/\\(['\\])/g, "$1");
}
