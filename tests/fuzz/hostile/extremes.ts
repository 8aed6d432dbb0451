import type { Mutant } from "./mutate.js";

const repeat = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join("");

/** Bodies of workflows that are far too deep, too long or too large. */
const quickBodies: Readonly<Record<string, () => string>> = {
  "2000 parentheses": () => `return ${"(".repeat(2_000)}input.n${")".repeat(2_000)};`,
  "2000 negations": () => `return ${"!".repeat(2_000)}input.n;`,
  "300 nested blocks": () => `${"{".repeat(300)}await go({ n: 1 });${"}".repeat(300)}`,
  "200 nested tries": () => `${"try {\n".repeat(200)}await go({ n: 1 });\n${"} catch (e) { throw e; }".repeat(200)}`,
  "60 nested tries with finally": () =>
    `${"try {\n".repeat(60)}await go({ n: 1 });\n${"} finally { await go({ n: 2 }); }".repeat(60)}`,
  "12 nested tries that return in finally": () =>
    `${"try {\n".repeat(12)}if (input.n) return 1;\n${"} finally { if (input.n > 1) { await go({ n: 2 }); } }".repeat(12)}`,
  "5000 statements": () => `let n = 0;\n${repeat(5_000, (index) => `n += ${index};\n`)}return n;`,
  "200 KB of text": () => `return { text: ${JSON.stringify("ab ".repeat(70_000))} };`,
  "200 KB of template": () => `return \`{% ${"x".repeat(200_000)}\${input.n}\`;`,
  "500 nested objects": () => `return ${"{ a: ".repeat(500)}1${" }".repeat(500)};`,
  "300 chained calls": () => `return input.ns${".map((x) => x + 1)".repeat(300)};`,
  "100 nested callbacks": () => `return ${"input.ns.map((x) => ".repeat(100)}1${")".repeat(100)};`,
  "40 doublings of text": () => `let s = input.s;\n${repeat(40, () => "s = `${s}${s}`;\n")}return s;`,
  "60 conditional doublings": () => `let n = input.n;\n${repeat(60, () => "if (n > 0) n = n + n;\n")}return n;`,
  "60 conditional choices of two": () =>
    `let n = 1; let m = 2;\n${repeat(60, (index) => `if (input.n > ${index}) { n = m + n; } else { m = n - m; }\n`)}return { n, m };`,
  "30 early returns": () =>
    `let n = 0;\n${repeat(30, (index) => `if (input.n === ${index}) return n;\nn += input.n;\n`)}return n;`,
  "200 functions that call each other": () =>
    `${repeat(200, (index) => `const f${index} = (x: number): number => ${index === 0 ? "x" : `f${index - 1}(x) + 1`};\n`)}return f199(input.n);`,
  "a deep optional chain": () => `const o: any = input;\nreturn o${"?.a".repeat(1_000)};`,
  "a deep destructuring": () => `const ${"{ a: ".repeat(300)}x${" }".repeat(300)}: any = input;\nreturn x;`,
  "a name of 100 KB": () => `const ${"x".repeat(100_000)} = 1;\nreturn ${"x".repeat(100_000)};`,
};

/** The same, where a second is not enough. */
const slowBodies: Readonly<Record<string, () => string>> = {
  "500 nested ifs": () =>
    `${repeat(500, (index) => `if (input.n > ${index}) {\n`)}return 1;${"}".repeat(500)}\nreturn 2;`,
  "500 nested ifs with calls": () =>
    `${repeat(500, (index) => `if (input.n > ${index}) {\nawait go({ n: ${index} });\n`)}${"}".repeat(500)}\nreturn 2;`,
  "200 nested loops": () =>
    `${repeat(200, (index) => `for (const x${index} of input.ns) {\n`)}await go({ n: 1 });${"}".repeat(200)}`,
  "2000 calls": () => `${repeat(2_000, (index) => `await go({ n: ${index} });\n`)}`,
  "5000 terms": () => `return 0${" + input.n".repeat(5_000)};`,
  "3000 texts": () => `return ""${' + input.s + "x"'.repeat(3_000)};`,
  "1000 ternaries": () => `return ${repeat(1_000, (index) => `input.n === ${index} ? ${index} : `)}0;`,
  "200 KB of numbers": () => `return [${repeat(40_000, (index) => `${index},`)}];`,
  "200 KB of fields": () => `return { ${repeat(15_000, (index) => `f${index}: ${index},`)} };`,
  "1000 nested arrays": () => `return ${"[".repeat(1_000)}1${"]".repeat(1_000)};`,
  "50 nested parallels": () =>
    `return ${"await parallel([async () => ".repeat(50)}await go({ n: 1 })${"])".repeat(50)};`,
  "2000 cases": () => `switch (input.n) {\n${repeat(2_000, (index) => `case ${index}: await go({ n: ${index} });\n`)}}`,
  "20 doublings by pending values": () => `let a = [input.n];\n${repeat(20, () => "a = [...a, ...a];\n")}return a;`,
  "18 functions that call twice": () =>
    `${repeat(18, (index) => `const f${index} = (x: number): number => ${index === 0 ? "x" : `f${index - 1}(x) + f${index - 1}(x + 1)`};\n`)}return f17(input.n);`,
  "14 async functions that call twice": () =>
    `${repeat(14, (index) => `const f${index} = async (x: number): Promise<number> => ${index === 0 ? "(await go({ n: x }))" : `(await f${index - 1}(x)) + (await f${index - 1}(x + 1))`};\n`)}return await f13(input.n);`,
  "1000 awaits in one expression": () => `return [${repeat(1_000, (index) => `await go({ n: ${index} }),`)}];`,
};

const modulesOf = (bodies: Readonly<Record<string, () => string>>): Mutant[] =>
  Object.entries(bodies).map(([from, body]) => ({ from, text: moduleOf(body()) }));

const moduleOf = (body: string): string => `import { defineStep, parallel, workflow } from "stepwright";
export const go = defineStep("go", async (i: { n: number }) => i.n);
export const it = workflow("it", async (input: { n: number; s: string; ns: number[] }) => {
${body}
});
export const others = [parallel];
`;

export const quickExtremes: readonly Mutant[] = modulesOf(quickBodies);
export const slowExtremes: readonly Mutant[] = modulesOf(slowBodies);

/** Files that are no text of a program at all. */
export const oddFiles: readonly Mutant[] = [
  "",
  " ",
  "\ufeff",
  "\u0000\u0000",
  "}",
  "#!/bin/sh\n",
  "<html></html>",
  "\ud800",
  "export {}",
  "// only a comment",
  '{ "json": true }',
  "x".repeat(500_000),
].map((text) => ({ from: `a file of ${JSON.stringify(text.slice(0, 20))}`, text }));
