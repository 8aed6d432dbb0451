import { expect, test } from "vitest";
import type { LocatedDiagnostic } from "../result.js";
import { renderDiagnostic, renderDiagnostics } from "./render.js";

const base: LocatedDiagnostic = {
  code: "SW1014",
  severity: "error",
  message: 'Another workflow is called "a" already.',
  file: "src/a.workflow.ts",
  line: 2,
  column: 11,
  endLine: 2,
  endColumn: 14,
  help: "Rename it.",
  docs: "docs/diagnostics/SW1014.md",
  related: [],
};
const text = 'import { workflow } from "stepwright";\n\tworkflow("a", async () => 1);\r\n\nlast';

test("a diagnostic shows its line with carets under the span", () => {
  expect(renderDiagnostic(base, { color: false, textOf: () => text })).toBe(
    [
      'error SW1014: Another workflow is called "a" already.',
      "  src/a.workflow.ts:2:11",
      '  1 | import { workflow } from "stepwright";',
      '  2 |     workflow("a", async () => 1);',
      "    |              ^^^",
      "  help: Rename it.",
      "  docs: docs/diagnostics/SW1014.md",
      "",
    ].join("\n"),
  );
});

test("a span of several lines is underlined to the end of its first", () => {
  const rendered = renderDiagnostic({ ...base, column: 2, endLine: 4 }, { color: false, textOf: () => text });
  expect(rendered).toContain(`    |     ${"^".repeat(29)}\n`);
});

test("a long line is cropped around the span", () => {
  const line = `${"x".repeat(500)}bad${"y".repeat(500)}`;
  const rendered = renderDiagnostic(
    { ...base, line: 1, column: 501, endLine: 1, endColumn: 504 },
    { color: false, textOf: () => line },
  );
  expect(Math.max(...rendered.split("\n").map((one) => one.length))).toBeLessThan(160);
  const [, , shown = "", carets = ""] = rendered.split("\n");
  expect(shown.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("bad");
});

test("related places, warnings and counts are shown", () => {
  const related = [{ message: "The other one.", file: "src/b.ts", line: 1, column: 3 }];
  const rendered = renderDiagnostics(
    [
      { ...base, related },
      { ...base, severity: "warning", help: null },
    ],
    {
      color: false,
      textOf: () => text,
    },
  );
  expect(rendered).toContain('  src/b.ts:1:3 The other one.\n    import { workflow } from "stepwright";\n');
  expect(rendered).toContain("warning SW1014");
  expect(rendered.endsWith("\n1 error, 1 warning\n")).toBe(true);
});

test("a diagnostic without a place or a source is one that can still be read", () => {
  expect(renderDiagnostic({ ...base, file: null, line: null, column: null, help: null }, { color: false })).toBe(
    'error SW1014: Another workflow is called "a" already.\n  docs: docs/diagnostics/SW1014.md\n',
  );
  expect(renderDiagnostic({ ...base, line: 99 }, { color: false, textOf: () => text })).toContain(
    "src/a.workflow.ts:99:11\n  help",
  );
});

test("colours are written when asked for, terminal or not", () => {
  expect(renderDiagnostic(base, { color: true, textOf: () => text })).toContain("\u001b[31m");
  expect(renderDiagnostic(base, { color: false, textOf: () => text })).not.toContain("\u001b[");
});
