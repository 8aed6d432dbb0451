import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Import, readImports } from "./read-imports.js";
import { isTest, listSources, root } from "./source-files.js";

const imports = listSources().flatMap(readImports);
const inPackages = imports.filter(({ file }) => file.startsWith("packages/"));
/** What is shipped: tests beside the sources may import what they need to compare with. */
const shipped = inPackages.filter(({ file }) => !isTest(file));

/** What a package may import of ours; `types` vanish when it is built (ARCHITECTURE.md, "Packages"). */
const packages: Readonly<Record<string, { readonly values: readonly string[]; readonly types: readonly string[] }>> = {
  asl: { values: [], types: [] },
  dsl: { values: [], types: ["@stepwright/asl"] },
  compiler: { values: ["@stepwright/asl", "@stepwright/dsl/manifest"], types: [] },
  runtime: { values: ["@stepwright/asl", "@stepwright/dsl", "@stepwright/dsl/internal"], types: [] },
  stepwright: {
    values: [
      "@stepwright/asl",
      "@stepwright/compiler",
      "@stepwright/dsl",
      "@stepwright/dsl/internal",
      "@stepwright/dsl/lambda",
      "@stepwright/dsl/manifest",
      "@stepwright/runtime",
    ],
    types: [],
  },
};

test("every package has a line in the table", () => {
  const used = new Set(inPackages.map(({ file }) => packageOf(file)));
  expect([...used].sort()).toEqual(Object.keys(packages).sort());
});

test.each(Object.entries(packages))("%s imports of ours only what the table allows", (name, { values, types }) => {
  const wrong = shipped.filter(({ file, specifier, typeOnly }) => {
    if (packageOf(file) !== name || !isOurs(specifier)) return false;
    return !values.includes(specifier) && !(typeOnly && types.includes(specifier));
  });
  expect(wrong.map(describeImport)).toEqual([]);
});

test("compiler and runtime never import each other, not even in a test", () => {
  const wrong = inPackages.filter(
    ({ file, specifier }) =>
      (packageOf(file) === "compiler" && specifier.startsWith("@stepwright/runtime")) ||
      (packageOf(file) === "runtime" && specifier.startsWith("@stepwright/compiler")),
  );
  expect(wrong.map(describeImport)).toEqual([]);
});

test("no relative import leaves its package", () => {
  const wrong = inPackages.filter(
    ({ file, specifier, target }) => specifier.startsWith(".") && !target.startsWith(`packages/${packageOf(file)}/`),
  );
  expect(wrong.map(describeImport)).toEqual([]);
});

test("what is shipped imports no test and nothing that only tests use", () => {
  const wrong = shipped.filter(({ target }) => isTest(target.replace(/\.js$/, ".ts")) || target === "vitest");
  expect(wrong.map(describeImport)).toEqual([]);
});

test("examples import stepwright, zod and their own files", () => {
  const wrong = imports.filter(
    ({ file, specifier, target }) =>
      file.startsWith("examples/") &&
      !/^(stepwright(\/.+)?|zod|node:.+)$/.test(specifier) &&
      !target.startsWith(file.split("/").slice(0, 2).join("/")) &&
      !(specifier === "vitest" && isTest(file)),
  );
  expect(wrong.map(describeImport)).toEqual([]);
});

const compiler = "packages/compiler/src/";
const inCompiler = shipped.filter(({ file }) => file.startsWith(compiler));

/** Parts of the compiler that every phase may import; the part itself imports only what its line says. */
const shared: Readonly<Record<string, readonly string[]>> = {
  ir: [],
  diagnostics: ["ir", "result.ts"],
  builtins: ["ir", "diagnostics"],
  "result.ts": ["ir", "diagnostics"],
};

test("only the phases that read TypeScript know it", () => {
  const wrong = inCompiler.filter(
    ({ file, specifier }) =>
      /^(#typescript|typescript|ts-morph|@ts-morph\/.+)$/.test(specifier) && !/^[12]-/.test(partOf(file)),
  );
  expect(wrong.map(describeImport)).toEqual([]);
});

test("a phase imports no other phase, except types of an earlier one", () => {
  const wrong = inCompiler.filter((one) => {
    const from = phaseOf(partOf(one.file));
    const to = phaseOf(partOf(one.target));
    return from !== undefined && to !== undefined && from !== to && !(one.typeOnly && to < from);
  });
  expect(wrong.map(describeImport)).toEqual([]);
});

test("what the phases share imports no phase", () => {
  const wrong = inCompiler.filter(({ file, target }) => {
    const [from, to] = [partOf(file), partOf(target)];
    const allowed = shared[from];
    return allowed !== undefined && to !== "" && to !== from && !allowed.includes(to);
  });
  expect(wrong.map(describeImport)).toEqual([]);
});

test("only compile.ts sees all phases, and index.ts hands out what users call", () => {
  const known = new Set([...Object.keys(shared), "compile.ts", "index.ts"]);
  const parts = new Set(inCompiler.map(({ file }) => partOf(file)));
  expect([...parts].filter((part) => phaseOf(part) === undefined && !known.has(part))).toEqual([]);
});

/** Who may touch the disk below the command line: the reader of sources, the bundler, and the local stand-in for S3. */
const diskUsers = [
  "packages/compiler/src/1-discover/read-source.ts",
  "packages/compiler/src/6-artifacts/project-plugin.ts",
  "packages/runtime/src/services/folder-object-store.ts",
];

test("below the command line, only three files touch the disk", () => {
  const wrong = shipped.filter(
    ({ file, specifier }) =>
      /^node:(fs|fs\/promises|child_process|worker_threads|net|http|https)$/.test(specifier) &&
      packageOf(file) !== "stepwright" &&
      !diskUsers.includes(file),
  );
  expect(wrong.map(describeImport)).toEqual([]);
});

/** Time has one source, the clock of a run; in AWS Lambda and at the start of a run it is the machine's. */
const timeReaders = [
  "packages/runtime/src/real-clock.ts",
  "packages/dsl/src/lambda.ts",
  "packages/stepwright/src/run/create-clock.ts",
];

test("only the clock reads time", () => {
  const reading = /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bset(Timeout|Interval)\b/;
  const wrong = listSources()
    .filter((file) => file.startsWith("packages/") && !isTest(file) && !timeReaders.includes(file))
    .flatMap((file) => findLines(file, reading));
  expect(wrong).toEqual([]);
});

/** In code; a comment may speak of it. */
function findLines(file: string, pattern: RegExp): string[] {
  const lines = readFileSync(`${root}${file}`, "utf8").split("\n");
  return lines.flatMap((line, index) =>
    pattern.test(line) && !/^\s*(\*|\/\/|\/\*)/.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [],
  );
}

/** `2-lower`, `ir`, `compile.ts`; empty for what lies outside the compiler's sources. */
function partOf(path: string): string {
  if (!path.startsWith(compiler)) return "";
  return (path.slice(compiler.length).split("/")[0] ?? "").replace(/\.js$/, ".ts");
}

function phaseOf(part: string): number | undefined {
  const digit = /^(\d)-/.exec(part)?.[1];
  return digit === undefined ? undefined : Number(digit);
}

function packageOf(file: string): string {
  return file.split("/")[1] ?? "";
}

function isOurs(specifier: string): boolean {
  return /^(@stepwright\/|stepwright(\/|$))/.test(specifier);
}

/** Clickable in a terminal. */
function describeImport({ file, line, specifier }: Import): string {
  return `${file}:${line} imports ${specifier}`;
}
