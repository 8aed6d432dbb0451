import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const keep = defineStep("keep", async (i: { v: unknown }) => ({ v: i.v }));

export const changesCase = workflow("changes-case", async (input: { s: string }) => {
  const s = input.s;
  return {
    up: s.toUpperCase(),
    low: s.toLowerCase(),
    capital: s.charAt(0).toUpperCase() + s.slice(1),
    len: s.length,
    isEmpty: s === "",
  };
});

export const trimsText = workflow("trims-text", async (input: { s: string }) => {
  return {
    both: input.s.trim(),
    start: input.s.trimStart(),
    end: input.s.trimEnd(),
    isBlank: input.s.trim() === "",
    len: input.s.trim().length,
  };
});

export const splitsText = workflow("splits-text", async (input: { s: string; sep: string }) => {
  const parts = input.s.split(input.sep);
  return {
    parts,
    n: parts.length,
    first: parts[0] ?? null,
    last: parts.at(-1) ?? null,
    limited: input.s.split(",", 2),
    chars: input.s.split(""),
    comma: input.s.split(","),
    second: input.s.split("/")[1] ?? null,
    popped: input.s.split("/").pop() ?? null,
  };
});

export const slicesText = workflow("slices-text", async (input: { s: string; a: number; b: number }) => {
  const { s, a, b } = input;
  return {
    from: s.slice(a),
    range: s.slice(a, b),
    sub: s.substring(a, b),
    sub1: s.substring(a),
    three: s.slice(0, 3),
    lastTwo: s.slice(-2),
    init: s.slice(0, -1),
    charAt: s.charAt(a),
    at: s.at(a) ?? null,
    atLast: s.at(-1) ?? null,
    index: s[a] ?? null,
    first: s[0] ?? null,
  };
});

export const searchesText = workflow("searches-text", async (input: { s: string; p: string }) => {
  const { s, p } = input;
  return {
    includes: s.includes(p),
    starts: s.startsWith(p),
    ends: s.endsWith(p),
    index: s.indexOf(p),
    last: s.lastIndexOf(p),
    not: !s.includes(p),
    literal: s.startsWith("ab"),
  };
});

export const replacesText = workflow("replaces-text", async (input: { s: string }) => {
  const s = input.s;
  return {
    once: s.replace("a", "X"),
    all: s.replaceAll("a", "X"),
    dot: s.replaceAll(".", "-"),
    remove: s.replaceAll(" ", ""),
    regexOnce: s.replace(/a+/, "<$&>"),
    regexAll: s.replace(/a|b/g, "_"),
    groups: s.replace(/(\w)(\d)/g, "[$2$1]"),
    digits: s.replaceAll(/\d+/g, "#"),
    insensitive: s.replace(/B/gi, "!"),
    callback: s.replace(/[a-z]+/g, (m) => m.toUpperCase()),
    slug: s.toLowerCase().replace(/[^a-z0-9]+/g, "-"),
    dollar: s.replace(/a/g, "$$"),
    slash: s.replace(/\//g, "|"),
  };
});

export const testsPatterns = workflow("tests-patterns", async (input: { s: string }) => {
  const s = input.s;
  return {
    email: /^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i.test(s),
    digits: /^\d+$/.test(s),
    empty: /^$/.test(s),
    word: /\bab\b/.test(s),
    alt: /^(ab|cd)$/.test(s),
    range: /[a-c]{2,3}/.test(s),
    iso: /^\d{4}-\d\d-\d\d$/.test(s),
    brackets: /[()[\]{}]/.test(s),
    any: /a.c/.test(s),
    multi: /^b$/m.test(s),
  };
});

export const matchesPatterns = workflow("matches-patterns", async (input: { s: string }) => {
  const s = input.s;
  const m = s.match(/(\w+)-(\d+)/);
  const all = s.match(/\d+/g);
  return {
    whole: m?.[0] ?? null,
    word: m?.[1] ?? null,
    number: m?.[2] ?? null,
    matched: m !== null,
    all: all ?? [],
    none: s.match(/zzz/) === null,
    pairs: [...s.matchAll(/(\w)(\d)/g)].map((x) => [x[1] ?? "", x[2] ?? ""]),
    parts: s.split(/[,;]\s*/),
  };
});

export const padsAndRepeats = workflow("pads-and-repeats", async (input: { s: string; n: number }) => {
  return {
    start: input.s.padStart(6, "0"),
    end: input.s.padEnd(6, "."),
    long: input.s.padStart(8, "ab"),
    blank: input.s.padEnd(4),
    id: String(input.n).padStart(3, "0"),
    repeat: input.s.repeat(input.n),
    line: "-".repeat(input.n),
    concat: input.s.concat("-", input.s, "!"),
  };
});

export const readsUnicode = workflow("reads-unicode", async (input: { s: string }) => {
  return {
    len: input.s.length,
    up: input.s.toUpperCase(),
    parts: input.s.split("-"),
    includes: input.s.includes("😀"),
    starts: input.s.startsWith("é"),
    encoded: encodeURIComponent(input.s),
    plus: `${input.s}😀`,
    empty: input.s.length === 0,
  };
});

export const encodesText = workflow("encodes-text", async (input: { s: string }) => {
  const component = encodeURIComponent(input.s);
  return {
    component,
    uri: encodeURI(input.s),
    back: decodeURIComponent(component),
    same: decodeURIComponent(component) === input.s,
  };
});

export const parsesLines = workflow("parses-lines", async (input: { text: string }) => {
  const lines = input.text
    .split("\n")
    .map((l) => l.trim())
    .filter((l) => l !== "" && !l.startsWith("#"));
  const entries = lines.map((l) => {
    const [key = "", value = ""] = l.split("=");
    return { key: key.trim(), value: value.trim(), quoted: value.includes('"') };
  });
  await keep({ v: entries });
  return { n: lines.length, entries, map: Object.fromEntries(entries.map((e) => [e.key, e.value])) };
});

export const walksCharacters = workflow("walks-characters", async (input: { s: string }) => {
  const chars = [...input.s];
  const counts = chars.reduce<Record<string, number>>((m, c) => ({ ...m, [c]: (m[c] ?? 0) + 1 }), {});
  return {
    reversed: chars.toReversed().join(""),
    counts,
    vowels: chars.filter((c) => "aeiou".includes(c)).length,
    palindrome: chars.toReversed().join("") === input.s,
  };
});

const texts: Run[] = [
  "",
  "a",
  "abc",
  "ABC",
  " a  b ",
  "ab-12, cd-3;e5",
  "a.b.a",
  "x@y.io",
  "2020-01-02",
  "b\nb",
  "(a/b)",
  "aab b a",
  "é-1",
  "123",
  "$& $1",
].map((s) => ({ input: { s } }));
const cuts: Run[] = ["", "a", "abcdef", "héllo"].flatMap((s) => [
  { input: { s, a: 0, b: 2 } },
  { input: { s, a: 1, b: -1 } },
  { input: { s, a: -2, b: 9 } },
  { input: { s, a: 4, b: 1 } },
]);

export const runs: Record<string, Run[]> = {
  changesCase: [...texts.slice(0, 6), { input: { s: "straße" } }, { input: { s: "ÉÇ" } }],
  trimsText: ["", " ", "a", "  a  b  ", "\t\na\r\n", "\u00a0a\u00a0", "\ufeffa\u3000", "a\n"].map((s) => ({
    input: { s },
  })),
  splitsText: [
    { input: { s: "", sep: "," } },
    { input: { s: "a", sep: "," } },
    { input: { s: "a,b,,c", sep: "," } },
    { input: { s: "/a/b/", sep: "/" } },
    { input: { s: "a::b", sep: "::" } },
    { input: { s: "a.b|c", sep: "." } },
    { input: { s: "abc", sep: "" } },
    { input: { s: ",", sep: "," } },
  ],
  slicesText: cuts,
  searchesText: [
    { input: { s: "", p: "" } },
    { input: { s: "abcabc", p: "bc" } },
    { input: { s: "abc", p: "" } },
    { input: { s: "abc", p: "abcd" } },
    { input: { s: "a.c", p: "." } },
    { input: { s: "aXa", p: "a" } },
    { input: { s: "abc", p: "z" } },
  ],
  replacesText: texts,
  testsPatterns: [...texts, { input: { s: "cd" } }, { input: { s: "a\nb\nc" } }, { input: { s: "]" } }],
  matchesPatterns: texts,
  padsAndRepeats: [
    { input: { s: "", n: 0 } },
    { input: { s: "ab", n: 1 } },
    { input: { s: "abcdefgh", n: 3 } },
    { input: { s: "'", n: 12 } },
  ],
  readsUnicode: ["", "é", "😀", "a😀b", "é-ü-😀", "日本"].map((s) => ({ input: { s } })),
  encodesText: ["", "a b", "é😀", "a/b?c=d&e", "100%", "'()*!~"].map((s) => ({ input: { s } })),
  parsesLines: ["", "\n\n", "a=1", '# c\n a = 1 \nb="x"\n\nc', "a=b=c"].map((text) => ({ input: { text } })),
  walksCharacters: ["", "a", "abba", "hello", "a b"].map((s) => ({ input: { s } })),
};
