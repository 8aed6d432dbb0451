import { existsSync, readFileSync, statSync } from "node:fs";
import { posix } from "node:path";
import { compile } from "@stepwright/compiler";
import { afterAll, expect, test } from "vitest";
import { passes } from "../../packages/compiler/src/4-optimize/index.js";
import { listCodes } from "../../packages/compiler/src/diagnostics/codes/index.js";
import { draw } from "../../packages/stepwright/src/graph/run-graph.js";
import { declaresWorkflow, SnippetProject } from "./snippet-project.js";
import { codeOfPage, listDocuments, listSnippets } from "./snippets.js";
import { listFiles, root } from "./source-files.js";

const pages = listFiles("docs/diagnostics", /^SW\d{4}\.md$/);
const snippets = listSnippets();
const project = new SnippetProject(snippets);
afterAll(() => project.remove());

const compiling = snippets.filter(({ raises }) => raises === undefined);
const wrong = snippets.filter(({ raises }) => raises !== undefined);

/** Codes that no workflow file of a page can raise, and why. */
const withoutExample: Readonly<Record<string, string>> = {
  SW1003: "the file is missing",
  SW1004: "the path is a folder",
  SW1005: "the file cannot be read",
  SW1006: "the file is empty",
  SW1007: "the file is no text",
  SW1008: "the fault is in tsconfig.json",
  SW1009: "the file is no TypeScript",
  SW1031: "it takes some thousand lines",
  SW2017: "TypeScript reports it first",
  SW4001: "it takes a megabyte",
  SW4002: "a bug of ours",
  SW4003: "it takes some thousand lines",
  SW4102: "it takes a file that no bundler reads",
  SW9001: "a bug of ours",
};

test("every diagnostic has a page, and every page a diagnostic", () => {
  expect(pages.map(codeOfPage)).toEqual(listCodes());
});

test.each(pages)("%s says what it means, why, and what to write instead", (page) => {
  const text = readText(page);
  expect(text).toMatch(new RegExp(`^# ${codeOfPage(page)}: \\S`));
  expect(headingsOf(text).slice(1)).toEqual(["What it means", "Why", "What to write instead"]);
  expect(wrong.some(({ file }) => file === page) || (codeOfPage(page) ?? "") in withoutExample).toBe(true);
  expect(compiling.some(({ file }) => file === page) || (codeOfPage(page) ?? "") in withoutExample).toBe(true);
});

test("the list of codes names every page", () => {
  const list = readText("docs/diagnostics/README.md");
  expect(pages.filter((page) => !list.includes(`(${posix.basename(page)})`))).toEqual([]);
  const ofDefinitions = listFiles("docs/diagnostics", /^[A-Z_]+\.md$/).filter((page) => !page.endsWith("/README.md"));
  const named = ofDefinitions.map((page) => page.replace("docs/diagnostics/", ""));
  expect(named.filter((page) => !list.includes(`(${page})`))).toEqual([]);
});

test("every snippet has the types that it uses", () => {
  expect(project.checkTypes(compiling)).toEqual([]);
});

test("every workflow in a snippet compiles", async () => {
  const found = await project.compile(compiling.filter(declaresWorkflow));
  const said = [...found].flatMap(([{ file, line }, all]) =>
    all.map((one) => `${file}:${line - 1 + (one.line ?? 1)}: ${one.code} ${one.message}`),
  );
  expect(said).toEqual([]);
});

test("every wrong snippet raises the diagnostic that it is about, and no other", async () => {
  const found = await project.compile(wrong);
  const said = [...found].flatMap(([{ file, line, raises }, all]) => {
    const codes = [...new Set(all.map(({ code }) => code))];
    const right = codes.length === 1 && codes[0] === raises;
    return right ? [] : [`${file}:${line} raises ${codes.join(", ") || "nothing"} instead of ${raises}`];
  });
  expect(said).toEqual([]);
});

test("every pass of the optimizer has a page, and every page a pass", () => {
  const described = listFiles("docs/passes", /\.md$/).map((page) => posix.basename(page, ".md"));
  expect(described).toEqual([...new Set(passes.map(({ name }) => name))].sort());
});

test("the picture of the checkout is the one that `stepwright graph` draws", async () => {
  const files = ["src/checkout.workflow.ts"];
  const { workflows, diagnostics } = await compile({ root: `${root}examples/checkout`, files });
  expect(diagnostics).toEqual([]);
  const drawn = await Promise.all(workflows.map(({ definition, name }) => draw("svg", definition, name)));
  expect(drawn).toEqual([readText("docs/images/checkout.svg")]);
});

test.each(["ARCHITECTURE.md", "CONTRIBUTING.md"])("%s names only files that are there", (document) => {
  const paths = [...readText(document).matchAll(/`([\w@.-]+\/[\w@./-]+)`/g)].map(([, path]) => path ?? "");
  const sources = ["asl", "compiler", "runtime", "stepwright"].map((name) => `packages/${name}/src/`);
  const places = ["", "packages/", ...sources, "packages/compiler/src/2-lower/"];
  expect(paths.filter((path) => !places.some((place) => existsSync(`${root}${place}${path}`)))).toEqual([]);
});

test.each(listDocuments())("the links of %s lead somewhere", (document) => {
  const broken = linksOf(readText(document)).filter((link) => !leadsSomewhere(document, link));
  expect(broken).toEqual([]);
});

function readText(file: string): string {
  return readFileSync(`${root}${file}`, "utf8");
}

function withoutFences(text: string): string {
  return text.replace(/^```.*?^```$/gms, "");
}

function headingsOf(text: string): string[] {
  return [...withoutFences(text).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading ?? "");
}

/** Those that stay in the repository. */
function linksOf(text: string): string[] {
  const links = [...withoutFences(text).matchAll(/\]\(([^)\s]+)\)|\bsrc="([^"]+)"|\bhref="([^"]+)"/g)];
  return links
    .map(([, markdown, source, target]) => markdown ?? source ?? target ?? "")
    .filter((link) => !/^[a-z]+:/.test(link));
}

function leadsSomewhere(document: string, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? document : posix.join(posix.dirname(document), decodeURI(path));
  if (!existsSync(`${root}${target}`)) return false;
  if (anchor === undefined || statSync(`${root}${target}`).isDirectory()) return true;
  return headingsOf(readText(target)).map(anchorOf).includes(anchor);
}

/** As GitHub makes them. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(" ", "-");
}
