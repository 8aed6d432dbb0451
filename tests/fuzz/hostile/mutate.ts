import ts from "typescript";
import { type Draw, drawn } from "../generate/draw.js";
import { oddExpressions, oddStatements, oddTokens, oddTypes } from "./nonsense.js";
import type { SeedSource } from "./sources.js";

export interface Mutant {
  readonly from: string;
  readonly text: string;
}

/** Modules that were good before something was taken out, put in, moved or exchanged. */
export const mutantsOf = (seeds: readonly SeedSource[]) => drawn((draw) => drawMutant(draw, seeds));

const uncheckedHeader = "// @ts-nocheck\n";

function drawMutant(draw: Draw, seeds: readonly SeedSource[]): Mutant {
  const seed = draw.pick(seeds);
  const workflows = Array.from({ length: draw.integer(1, 2) }, () => draw.pick(seed.workflows));
  let text = [...new Set(workflows)].join("\n");
  const count = draw.integer(1, 3);
  for (let done = 0; done < count; done++) text = mutate(draw, text);
  const preamble = draw.chance(15) ? mutate(draw, seed.preamble) : seed.preamble;
  // Without the checks of TypeScript the compiler itself meets what is not well typed.
  const header = draw.chance(60) ? uncheckedHeader : "";
  return { from: seed.file, text: `${header}${preamble}\n${text}\n` };
}

function mutate(draw: Draw, text: string): string {
  const mutations = [
    mutateTokens,
    mutateExpression,
    mutateExpression,
    mutateExpression,
    mutateStatement,
    mutateStatement,
    mutateType,
    renameName,
  ];
  return draw.pick(mutations)(draw, text);
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const exchange = (text: string, { start, end }: Part, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

function swap(text: string, one: Part, other: Part): string {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  if (first.end > second.start) return exchange(text, one, other.text);
  return exchange(exchange(text, second, first.text), first, second.text);
}

function partsOf(text: string, holds: (node: ts.Node) => boolean): Part[] {
  const file = ts.createSourceFile("m.ts", text, ts.ScriptTarget.ES2023, true);
  const parts: Part[] = [];
  const visit = (node: ts.Node): void => {
    if (holds(node)) parts.push({ start: node.getStart(file), end: node.end, text: node.getText(file) });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return parts;
}

function mutateTokens(draw: Draw, text: string): string {
  const tokens = tokensOf(text);
  if (tokens.length < 2) return text;
  const at = draw.integer(0, tokens.length - 2);
  const [one, next] = [tokens[at], tokens[at + 1]];
  if (one === undefined || next === undefined) return text;
  return draw.pick([
    () => exchange(text, one, ""),
    () => exchange(text, one, `${one.text} ${one.text}`),
    () => swap(text, one, next),
    () => swap(text, one, draw.pick(tokens)),
    () => exchange(text, one, `${one.text} ${draw.pick(oddTokens)} `),
    () => exchange(text, one, draw.pick(oddTokens)),
    () => text.slice(0, one.start),
  ])();
}

function tokensOf(text: string): Part[] {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2023, true, ts.LanguageVariant.Standard, text);
  const tokens: Part[] = [];
  while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken) {
    tokens.push({ start: scanner.getTokenStart(), end: scanner.getTokenEnd(), text: scanner.getTokenText() });
  }
  return tokens;
}

function mutateExpression(draw: Draw, text: string): string {
  const parts = partsOf(text, (node) => ts.isExpression(node) && !ts.isVariableStatement(node.parent));
  if (parts.length === 0) return text;
  const one = draw.pick(parts);
  const other = draw.pick(parts);
  return draw.pick([
    () => swap(text, one, other),
    () => exchange(text, one, `(${other.text})`),
    () => exchange(text, one, other.text),
    () => exchange(text, one, draw.pick(oddExpressions)),
    () => exchange(text, one, `(${draw.pick(oddExpressions)})`),
    () =>
      exchange(text, one, draw.pick(["await (", "!(", "-(", "typeof (", "[...", "({ ...", "(() => "]) + one.text + ")"),
    () =>
      exchange(
        text,
        one,
        `(${one.text} ${draw.pick(["+", "&&", "??", "||", "in", "instanceof", "===", "**", ",", "=", "+=", "??=", "<"])} ${other.text})`,
      ),
    () => exchange(text, one, `(${one.text} ? ${other.text} : ${draw.pick(parts).text})`),
    () =>
      exchange(
        text,
        one,
        one.text +
          draw.pick([
            "!",
            "?.x",
            ".length",
            "[0]",
            "()",
            "?.()",
            "[input]",
            ".map((x) => x)",
            ".push(1)",
            " as any",
            "++",
          ]),
      ),
  ])();
}

function mutateStatement(draw: Draw, text: string): string {
  const parts = partsOf(
    text,
    (node) => ts.isStatement(node) && node.parent !== undefined && !ts.isSourceFile(node.parent),
  );
  if (parts.length === 0) return text;
  const one = draw.pick(parts);
  const other = draw.pick(parts);
  return draw.pick([
    () => exchange(text, one, ""),
    () => exchange(text, one, `${one.text}\n${one.text}`),
    () => swap(text, one, other),
    () => exchange(text, one, other.text),
    () => exchange(text, one, `${draw.pick(oddStatements)}\n${one.text}`),
    () => exchange(text, one, draw.pick(oddStatements)),
    () => exchange(text, one, `${draw.pick(wrappers)}{\n${one.text}\n}`),
    () =>
      exchange(
        text,
        one,
        `try {\n${one.text}\n} ${draw.pick(["catch {}", "finally {}", "catch (e) { throw e; }", "finally { return 1; }"])}`,
      ),
  ])();
}

const wrappers = [
  "if (input) ",
  "for (const x of [1, 2]) ",
  "while (input) ",
  "for (;;) ",
  "switch (1) ",
  "label: ",
  "do ",
  "async () => ",
  "function f() ",
  "parallel(() => ",
];

function mutateType(draw: Draw, text: string): string {
  const parts = partsOf(text, ts.isTypeNode);
  if (parts.length === 0) return mutateTokens(draw, text);
  const one = draw.pick(parts);
  return draw.chance(50) ? swap(text, one, draw.pick(parts)) : exchange(text, one, draw.pick(oddTypes));
}

function renameName(draw: Draw, text: string): string {
  const parts = partsOf(text, ts.isIdentifier);
  if (parts.length === 0) return text;
  const one = draw.pick(parts);
  return exchange(
    text,
    one,
    draw.chance(70)
      ? draw.pick(parts).text
      : draw.pick(["constructor", "__proto__", "undefined", "states", "$states", "await", "ü", "x1"]),
  );
}
