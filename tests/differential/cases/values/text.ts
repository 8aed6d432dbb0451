import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const say = defineStep("say", async (i: { line: string }) => i.line);

export const formatsTemplates = workflow(
  "formats-templates",
  async (input: { a: string; n: number; b: boolean; x: string | null }) => {
    const plain = `${input.a}-${input.n}-${input.b}-${input.x}`;
    const nested = `[${`<${input.a}>`}]${input.n + 1}`;
    const empty = ``;
    const only = `${input.a}`;
    const numeric = `${input.n}`;
    const said = await say({ line: `${plain}!` });
    return { plain, nested, empty, only, numeric, said, length: plain.length };
  },
);

export const formatsOddNumbers = workflow("formats-odd-numbers", async (input: { n: number }) => {
  return {
    template: `${input.n}`,
    concat: "n=" + input.n,
    string: String(input.n),
    method: input.n.toString(),
    third: `${input.n / 3}`,
    sum: `${input.n + 0.2}`,
    json: JSON.stringify({ n: input.n }),
  };
});

export const formatsMissingValues = workflow(
  "formats-missing-values",
  async (input: { a?: string; b?: number | null; o?: { s?: string } }) => {
    return {
      a: `${input.a}`,
      b: `${input.b}`,
      s: `${input.o?.s}`,
      plus: "v" + input.a,
      both: `${input.a ?? "none"}/${input.b ?? 0}`,
    };
  },
);

export const formatsArrays = workflow(
  "formats-arrays",
  async (input: { xs: (number | string | null)[]; m: number[][] }) => {
    return {
      xs: `${input.xs}`,
      m: `${input.m}`,
      s: String(input.xs),
      text: input.m.toString(),
      j: input.m.join(";"),
      plus: "a" + input.xs,
    };
  },
);

export const concatenatesWithPlus = workflow(
  "concatenates-with-plus",
  async (input: { a: string; n: number; m: number; b: boolean }) => {
    return {
      left: input.a + input.n + input.m,
      right: input.n + input.m + input.a,
      grouped: input.a + (input.n + input.m),
      bool: input.a + input.b,
      nul: input.a + null,
      chain: "x" + input.a + "y" + input.n + "z",
    };
  },
);

export const addsDynamically = workflow(
  "adds-dynamically",
  async (input: { x: string | number; y: string | number }) => {
    const sum = typeof input.x === "number" && typeof input.y === "number" ? input.x + input.y : `${input.x}${input.y}`;
    return { sum, type: typeof sum };
  },
);

export const keepsSpecialText = workflow("keeps-special-text", async (input: { s: string }) => {
  const a = `\${${input.s}}`;
  const b = '{% "x" %}' + input.s;
  const c = "'single' \"double\" `tick` \\back\\ \u2028 \u0000 é 😀";
  const d = `line
two\t${input.s}`;
  const e = "$states.input $$ $x {{y}} <%= z %> %}";
  const said = await say({ line: a });
  const said2 = await say({ line: b });
  return { a, b, c, d, e, said, said2 };
});

export const buildsAddresses = workflow(
  "builds-addresses",
  async (input: { host: string; port?: number; path: string[]; q: Record<string, string> }) => {
    const query = Object.entries(input.q)
      .map(([k, v]) => `${encodeURIComponent(k)}=${encodeURIComponent(v)}`)
      .join("&");
    return `https://${input.host}${input.port ? `:${input.port}` : ""}/${input.path.map((p) => encodeURIComponent(p)).join("/")}${query ? `?${query}` : ""}`;
  },
);

export const formatsUnknownValues = workflow("formats-unknown-values", async (input: { v: unknown }) => {
  return { s: String(input.v), t: `${String(input.v)}!`, j: JSON.stringify(input.v) };
});

const numbers: Run[] = [
  0,
  1,
  -1,
  0.1,
  1.5,
  -0.25,
  100,
  1e21,
  1e-7,
  123456789012345,
  9007199254740991,
  0.1 + 0.2,
  1 / 3,
  5e-324,
  1.7976931348623157e308,
  1e15,
  123456.789,
].map((n) => ({
  input: { n },
}));

export const runs: Record<string, Run[]> = {
  formatsTemplates: [
    { input: { a: "x", n: 1, b: true, x: null } },
    { input: { a: "", n: 0, b: false, x: "" } },
    { input: { a: "{% %}", n: -0.5, b: true, x: "'\"`" } },
    { input: { a: "é", n: 0.1, b: false, x: "null" } },
  ],
  formatsOddNumbers: numbers,
  formatsMissingValues: [
    { input: {} },
    { input: { a: "", b: null, o: {} } },
    { input: { a: "x", b: 0, o: { s: "s" } } },
  ],
  formatsArrays: [
    { input: { xs: [], m: [] } },
    { input: { xs: [null], m: [[]] } },
    { input: { xs: [1, "a", null, ""], m: [[1, 2], [], [3]] } },
    { input: { xs: [0.1], m: [[1]] } },
  ],
  concatenatesWithPlus: [
    { input: { a: "a", n: 1, m: 2, b: true } },
    { input: { a: "", n: 0, m: -1, b: false } },
    { input: { a: "1", n: 0.1, m: 0.2, b: true } },
  ],
  addsDynamically: [
    { input: { x: 1, y: 2 } },
    { input: { x: "1", y: 2 } },
    { input: { x: 1, y: "" } },
    { input: { x: "a", y: "b" } },
  ],
  keepsSpecialText: [{ input: { s: "" } }, { input: { s: "x" } }, { input: { s: "\"'`${}" } }],
  buildsAddresses: [
    { input: { host: "h", path: [], q: {} } },
    { input: { host: "h", port: 80, path: ["a b", "c/d"], q: { a: "1" } } },
    { input: { host: "", port: 0, path: [""], q: { "k&": "v=", é: "😀", x: "" } } },
  ],
  formatsUnknownValues: [null, 0, "", 'a"b', true, [], [1, null, [2]], [[]], {}, { a: { b: [1] } }].map((v) => ({
    input: { v },
  })),
};
