/**
 * Whether a text can be a path of a JSONPath state: `$` for the input, `$$` for the context object or `$name` for a variable,
 * then steps. Judges only what every JSONPath reader would refuse (states-language.net, "Paths").
 */
export function isJsonPath(text: string): boolean {
  const root = /^\$(?:\$|[\p{ID_Start}_][\p{ID_Continue}]*)?/u.exec(text);
  if (!root) return false;
  return readSteps(text, root[0].length) !== undefined;
}

/** Whether a path names no more than one node (states-language.net, "Reference Paths"). */
export function isReferencePath(text: string): boolean {
  const root = /^\$(?:\$|[\p{ID_Start}_][\p{ID_Continue}]*)?/u.exec(text);
  const steps = root ? readSteps(text, root[0].length) : undefined;
  return steps?.every((step) => step === "name" || step === "index") ?? false;
}

type Step = "name" | "index" | "many" | "function";

function readSteps(text: string, start: number): Step[] | undefined {
  const steps: Step[] = [];
  let at = start;
  while (at < text.length) {
    const step = text[at] === "[" ? readBracket(text, at) : readDotted(text, at);
    if (!step) return undefined;
    steps.push(step.step);
    at = step.end;
  }
  return steps;
}

interface Read {
  readonly step: Step;
  readonly end: number;
}

const dotted = /(\.\.?)(?:(\*)|([^\s.[\]()*]+)(\([^()]*\))?|(?=\[))/y;

function readDotted(text: string, at: number): Read | undefined {
  dotted.lastIndex = at;
  const match = dotted.exec(text);
  if (!match) return undefined;
  const many = match[1] === ".." || match[2] !== undefined;
  return { step: many ? "many" : match[4] === undefined ? "name" : "function", end: at + match[0].length };
}

/** Finds the bracket that closes the one at `at`; text in quotes does not count. */
function readBracket(text: string, at: number): Read | undefined {
  let depth = 0;
  let quote: string | undefined;
  for (let end = at; end < text.length; end++) {
    const character = text.charAt(end);
    if (quote !== undefined) {
      if (character === "\\") end += 1;
      else if (character === quote) quote = undefined;
    } else if (character === "'" || character === '"') quote = character;
    else if (character === "[") depth += 1;
    else if (character === "]") {
      depth -= 1;
      if (depth === 0) return classifyBracket(text.slice(at + 1, end), end + 1);
    }
  }
  return undefined;
}

function classifyBracket(inside: string, end: number): Read | undefined {
  const content = inside.trim();
  if (content === "") return undefined;
  if (/^-?\d+$/.test(content)) return { step: "index", end };
  if (/^'(?:[^'\\]|\\.)*'$|^"(?:[^"\\]|\\.)*"$/.test(content)) return { step: "name", end };
  return { step: "many", end };
}
