import { compile } from "@stepwright/compiler";
import { describe, expect, it } from "vitest";
import { listCaseFiles, root } from "./case-files.js";
import { describeDiagnostic } from "./harness.js";
import { readRefusalMarkers } from "./refusal-markers.js";

const files = listCaseFiles("refusals");
const { diagnostics } = await compile({ files, root });
const errors = diagnostics.filter(({ severity }) => severity === "error");

describe.each(files)("%s", (file) => {
  const own = errors.filter((error) => error.file === file);
  const markers = readRefusalMarkers(file);

  it.each(markers.map((marker) => [`line ${marker.line}: ${marker.words}`, marker] as const))(
    "refuses %s",
    (_, marker) => {
      const there = own.filter(({ line }) => line === marker.line).map(describeDiagnostic);
      expect(there).toEqual(expect.arrayContaining([expect.stringContaining(marker.words)]));
    },
  );

  it("refuses nothing else", () => {
    const marked = new Set(markers.map(({ line }) => line));
    const others = own.filter(({ line }) => line === null || !marked.has(line));
    expect(others.map(describeDiagnostic)).toEqual([]);
  });
});
