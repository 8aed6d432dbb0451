/** What a reader of a pattern found out. */
export interface RegexReading {
  /** The pattern in words that both dialects read alike. */
  readonly text: string;
  readonly mayMatchEmpty: boolean;
  readonly groups: readonly RegexGroup[];
}
export interface RegexGroup {
  readonly name: string | undefined;
  /** Whether a match may leave it out: it is undefined then. */
  readonly optional: boolean;
}
interface Refusal {
  readonly reason: string;
  readonly instead: string;
}
interface Options {
  readonly dotAll: boolean;
  readonly unicode: boolean;
}
interface Part {
  readonly text: string;
  readonly mayBeEmpty: boolean;
}

/**
 * Reads a JavaScript pattern (ECMA-262, Patterns) and writes it so that JSONata's scanner finds its end and every engine reads it alike:
 * brackets that are characters are escaped, a backslash is `\x5c` (the scanner takes one before a bracket for an escape), groups lose
 * their names, `.` that matches everything is spelled out.
 */
export function readRegex(source: string, options: Options): RegexReading | Refusal {
  const reader = new Reader(source, options);
  const { text, mayBeEmpty } = reader.readAlternatives(false);
  return reader.refusal ?? { text, mayMatchEmpty: mayBeEmpty, groups: reader.groups };
}

const instead = "Write the pattern with classes and groups that every engine reads alike, or do it in a step.";
/** Escapes that mean a class or a place, by their letter. */
const classEscapes = new Set("dDwWsS");

class Reader {
  readonly groups: { name: string | undefined; optional: boolean }[] = [];
  refusal: Refusal | undefined;
  readonly #source: string;
  readonly #options: Options;
  readonly #names: readonly (string | undefined)[];
  #at = 0;

  constructor(source: string, options: Options) {
    this.#source = source;
    this.#options = options;
    this.#names = namesOfGroups(source);
  }

  readAlternatives(optional: boolean): Part {
    const isChoice = hasAlternatives(this.#source, this.#at);
    const parts = [this.#readSequence(optional || isChoice)];
    while (this.#take("|")) parts.push(this.#readSequence(true));
    return { text: parts.map((one) => one.text).join("|"), mayBeEmpty: parts.some((one) => one.mayBeEmpty) };
  }

  #readSequence(optional: boolean): Part {
    let text = "";
    let mayBeEmpty = true;
    while (this.#at < this.#source.length && !"|)".includes(this.#source[this.#at] ?? "")) {
      const firstGroup = this.groups.length;
      const atom = this.#readAtom(optional);
      const quantifier = this.#readQuantifier();
      const maySkip = /^[*?]|^\{0+[,}]/.test(quantifier);
      if (maySkip) for (const group of this.groups.slice(firstGroup)) group.optional = true;
      text += atom.text + quantifier;
      mayBeEmpty &&= atom.mayBeEmpty || maySkip;
    }
    return { text, mayBeEmpty };
  }

  #readQuantifier(): string {
    const found = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at))?.[0] ?? "";
    this.#at += found.length;
    return found;
  }

  #readAtom(optional: boolean): Part {
    const char = this.#next();
    if (char === "(") return this.#readGroup(optional);
    if (char === "[") return { text: this.#readClass(), mayBeEmpty: false };
    if (char === "\\") return this.#readEscape(false);
    if (char === "^" || char === "$") return { text: char, mayBeEmpty: true };
    if (char === ".") return { text: this.#readDot(), mayBeEmpty: false };
    if ("{}]".includes(char)) return { text: `\\${char}`, mayBeEmpty: false };
    if (this.#options.unicode && char > "\u007f")
      this.#refuse("JSONata has no flag `u`, with which this character is one");
    return { text: char === "/" ? "\\/" : char, mayBeEmpty: false };
  }

  #readDot(): string {
    if (this.#options.unicode) this.#refuse("JSONata has no flag `u`, with which `.` is a whole character");
    return this.#options.dotAll ? "[\\s\\S]" : ".";
  }

  #readGroup(optional: boolean): Part {
    const opening = /^\?(?:[:=!]|<[=!]|<([A-Za-z_$][\w$]*)>)/.exec(this.#source.slice(this.#at));
    if (opening === null && this.#source[this.#at] === "?") this.#refuse("JSONata does not know this kind of group");
    this.#at += opening?.[0].length ?? 0;
    const isCapture = opening === null || opening[1] !== undefined;
    const isLook = !isCapture && opening?.[0] !== "?:";
    const isNegative = isLook && opening[0].endsWith("!");
    if (isCapture) this.groups.push({ name: opening?.[1], optional });
    const inner = this.readAlternatives(optional || isNegative);
    if (!this.#take(")")) this.#refuse("a group is not closed");
    return { text: `(${isCapture ? "" : opening?.[0]}${inner.text})`, mayBeEmpty: isLook || inner.mayBeEmpty };
  }

  #readClass(): string {
    const isNegated = this.#take("^");
    if (isNegated && this.#options.unicode)
      this.#refuse("JSONata has no flag `u`, with which such a class matches whole characters");
    let text = "";
    while (this.#at < this.#source.length && this.#source[this.#at] !== "]") {
      const char = this.#next();
      if (char === "\\") text += this.#readEscape(true).text;
      else if (this.#options.unicode && char > "\u007f")
        this.#refuse("JSONata has no flag `u`, with which this character is one");
      else text += "[(){}/&".includes(char) ? `\\${char}` : char;
    }
    if (!this.#take("]")) this.#refuse("a class is not closed");
    // `[]` matches nothing and `[^]` everything; other engines do not read them so.
    if (text === "") return isNegated ? "[\\s\\S]" : "(?!)";
    return `[${isNegated ? "^" : ""}${text}]`;
  }

  #readEscape(inClass: boolean): Part {
    const char = this.#next();
    const consuming = (text: string): Part => ({ text, mayBeEmpty: false });
    if (char === "\\") return consuming("\\x5c");
    if (char === "b" || char === "B") return inClass ? consuming("\\x08") : { text: `\\${char}`, mayBeEmpty: true };
    if (char === "k" && this.#names.some((name) => name !== undefined)) return this.#readNamedReference();
    if (/[1-9]/.test(char)) return this.#readReference(char, inClass);
    if (char === "u" || char === "x" || char === "c") return consuming(this.#readCode(char));
    if (char === "0") return consuming("\\x00");
    if (this.#options.unicode && "DWSpP".includes(char))
      this.#refuse(`JSONata has no flag \`u\`, with which \`\\${char}\` matches whole characters`);
    if (classEscapes.has(char) || "fnrtv".includes(char)) return consuming(char === "v" ? "\\x0b" : `\\${char}`);
    return consuming(/[\^$.*+?()[\]{}|/-]/.test(char) ? `\\${char}` : char);
  }

  #readNamedReference(): Part {
    const name = /^<([^>]*)>/.exec(this.#source.slice(this.#at));
    this.#at += name?.[0].length ?? 0;
    const position = this.#names.indexOf(name?.[1]) + 1;
    return this.#reference(position);
  }

  #readReference(first: string, inClass: boolean): Part {
    const digits = first + (/^\d*/.exec(this.#source.slice(this.#at))?.[0] ?? "");
    this.#at += digits.length - 1;
    if (inClass || Number(digits) > this.#names.length) this.#refuse(`\`\\${digits}\` is no reference to a group`);
    return this.#reference(Number(digits));
  }

  /** A reference to a group that took no part matches nothing in some engines and anything in others. */
  #reference(position: number): Part {
    if (this.groups[position - 1]?.optional ?? true) this.#refuse("it refers to a group that may not have matched");
    return { text: `(?:\\${position})`, mayBeEmpty: true };
  }

  #readCode(letter: string): string {
    const rest = this.#source.slice(this.#at);
    const braced = this.#options.unicode ? /^\{0*([0-9a-fA-F]{1,6})\}/.exec(rest) : null;
    if (letter === "u" && braced?.[1] !== undefined) {
      this.#at += braced[0].length;
      if (braced[1].length > 4) this.#refuse("JSONata has no flag `u`, with which this character is one");
      return `\\u${braced[1].padStart(4, "0")}`;
    }
    const digits = { u: /^[0-9a-fA-F]{4}/, x: /^[0-9a-fA-F]{2}/, c: /^[A-Za-z]/ }[letter]?.exec(rest)?.[0];
    if (digits === undefined) this.#refuse(`\`\\${letter}\` is no escape here`);
    this.#at += digits?.length ?? 0;
    const code = letter === "c" ? (digits?.toUpperCase().charCodeAt(0) ?? 64) - 64 : Number.parseInt(digits ?? "0", 16);
    return code > 0xff ? `\\u${code.toString(16).padStart(4, "0")}` : `\\x${code.toString(16).padStart(2, "0")}`;
  }

  #next(): string {
    const char = this.#source[this.#at] ?? "";
    this.#at += 1;
    return char;
  }

  #take(char: string): boolean {
    if (this.#source[this.#at] !== char) return false;
    this.#at += 1;
    return true;
  }

  #refuse(reason: string): void {
    this.refusal ??= { reason, instead };
  }
}

/** Characters of a pattern that are no syntax: escapes and classes. */
const inert = /\\.|\[(?:\\.|[^\]\\])*\]/gs;

function namesOfGroups(source: string): readonly (string | undefined)[] {
  const outline = source.replace(inert, "_");
  return [...outline.matchAll(/\((?!\?)|\(\?<([A-Za-z_$][\w$]*)>/g)].map((match) => match[1]);
}

/** Whether the sequence that begins here is one of several alternatives. */
function hasAlternatives(source: string, from: number): boolean {
  let depth = 0;
  for (const char of source.slice(from).replace(inert, "_")) {
    if (char === "(") depth += 1;
    else if (char === ")") depth -= 1;
    else if (char === "|" && depth === 0) return true;
    if (depth < 0) return false;
  }
  return false;
}
