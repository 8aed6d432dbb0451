/** What no generator of good programs writes, where an expression stands. */
export const oddExpressions: readonly string[] = [
  "await", "yield 1", "this", "new.target", "super.x", "class {}", "function* () {}", "1n", "/x/u", "import.meta", "async () => 1",
  "Symbol()", "new Map()", "new Set([1])", 'eval("1")', "undefined!", "void 0", "[,]", "tag`x${1}y`", "input?.[0]?.()", "delete input.x",
  "(1, 2)", "input++", "--input", 'import("x")', "{ get a() { return 1; } }", "(function f(): number { return f(); })()", "NaN", "Infinity",
  "-Infinity", "process.env.X", "globalThis", "arguments", "new Proxy({}, {})", "Promise.race([])", "new Date()", "new (class A {})()",
  "await null", "await input", "{ ...null }", "[...input]", "[..., ]", "null!.a.b", "({}).toString()", "Object", "input satisfies never",
  "<any>input", "(input as any).a.b.c()", "workflow", "input => input => input", "`${`${input}`}`", "/(?<=a)b/g", "0x1F", "1e400", "'\\u{110000}'",
  "'\\ud800'", "undefined", "null", "({ __proto__: input })", "{ [input]: input }", "input ** -1", "~input", "input >>> 0", "typeof typeof 1",
  "(() => { throw 1; })()", "async function* () {}", "input instanceof input", "#x in input", "a.b = c.d = 1", "Math", "JSON", "step", "map(input)",
];

/** The same where a statement stands. */
export const oddStatements: readonly string[] = [
  "debugger;", "with (input) {}", "label: { break label; }", "for await (const x of []) {}", "var v; v = v;", "class A { #x = 1; }", "enum E { A }",
  "function f() { return f; }", "throw 1;", "throw undefined;", "return;", ";;", 'import "x";', "export {};", "using x = null;", "if (1) function g() {}",
  "for (const k in {}) {}", "for (;;) break;", "switch (1) {}", "try {} finally {}", "let [x, , ...y] = [];", "({ a: input } = {});", "[input] = [1];",
  "yield;", "break;", "continue;", "continue nowhere;", "default: 1", "case 1:", "}", "{", "namespace N { export const a = 1; }", "declare const z: any;",
  "type T = T[];", "interface I extends I {}", "let a = a;", "const c;", "for (let i = 0; i < 1; i++) setTimeout(() => i);", "while (true) {}",
  "do ; while (false)", "await Promise.all([]);", "for (var i of [1]) {}", "for (input of []) {}", "for (const [a, { b }] of input) {}", "input.x = input;",
  "switch (input) { default: case 1: { break; } case 1: }", "try { throw new Error(); } catch ({ message }) {}", "try { return 1; } finally { return 2; }",
  "a: b: for (;;) { break a; }", "new Promise(() => {});", "export default 1;", "async () => { for (;;) await 1; };", "`unterminated", '"unterminated', "/*",
];

export const oddTypes: readonly string[] = [
  "any", "unknown", "never", "symbol", "bigint", "() => void", "Promise<number>", "Date", "string & number", "keyof any", "T", "{ [k: string]: any }",
  "readonly [1, ...2[]]", "infer X", "typeof input", "asserts x", "unique symbol", "void", "object", "{}", "`${number}`", "this", "new () => {}",
];

export const oddTokens: readonly string[] = [
  ")", "(", "}", "{", "]", "[", ",", ";", "=>", "...", "?.", "??=", "**", "@", "#", "`", "\\", "\u0000", "\u2028", "\ufeff", "await", "async", "=", "<", ">", ":", "?", "!", "🎈", "//", "/*", "*/", "'", '"', "0x", "1_", ".5.", "new", "class", "in", "of", "let",
];
