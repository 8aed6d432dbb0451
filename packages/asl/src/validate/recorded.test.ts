import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { fieldOf, isRecord, type JsonRecord } from "../own-field.js";
import { describeInvalidDefinition } from "./diagnostic.js";
import { validateDefinition, validateDefinitionText } from "./index.js";

const shared = fileURLToPath(new URL("../../../../../shared/corpus/", import.meta.url));
const present = existsSync(shared);
if (!present) console.log("recorded.test.ts: no shared corpus beside the repository, skipped");

function readCases(folder: string): JsonRecord[] {
  if (!existsSync(shared + folder)) return [];
  return readdirSync(shared + folder).map((file) => JSON.parse(readFileSync(`${shared}${folder}/${file}`, "utf8")));
}

function recordAt(record: JsonRecord, name: string): JsonRecord {
  const value = fieldOf(record, name);
  return isRecord(value) ? value : {};
}

function typeOf(kase: JsonRecord): "STANDARD" | "EXPRESS" {
  const type = fieldOf(recordAt(kase, "request"), "type") ?? fieldOf(kase, "stateMachineType");
  return type === "EXPRESS" ? "EXPRESS" : "STANDARD";
}

function textOf(kase: JsonRecord): string | undefined {
  const text = fieldOf(kase, "definitionText");
  if (typeof text === "string") return text;
  const definition = fieldOf(kase, "definition");
  return isRecord(definition) ? JSON.stringify(definition) : undefined;
}

const cases = ["conformance/dev", "conformance/extra"]
  .flatMap(readCases)
  .map((kase) => ({ kase, id: String(kase["id"]), kind: kase["kind"], text: textOf(kase), type: typeOf(kase) }));

/** The recording replaced the ARN of an activity by a bare name. */
const isPlaceholder = (text: string) => text.includes('"activity_arn"');

describe.skipIf(!present)("recorded answers of AWS", () => {
  const created = cases.filter(({ kind, text }) => kind === "create_state_machine" && text);
  it.each(created)("CreateStateMachine: $id", ({ kase, text = "", type }) => {
    const exception = recordAt(recordAt(kase, "expected"), "exception");
    const diagnostics = validateDefinitionText(text, { type }).filter(({ severity }) => severity === "ERROR");
    if (exception["code"] === "InvalidDefinition")
      expect(describeInvalidDefinition(diagnostics)).toBe(exception["message"]);
    else expect(diagnostics).toEqual([]);
  });

  it.each(cases.filter(({ kind }) => kind === "validate_definition"))("Validate: $id", ({ kase, text = "", type }) => {
    const expected = fieldOf(recordAt(kase, "expected"), "validation");
    const diagnostics = validateDefinitionText(text, { type }).filter(({ severity }) => severity === "ERROR");
    expect(diagnostics.map((found) => ({ ...found, location: found.location || undefined }))).toEqual(
      Array.isArray(expected) ? expected.map((one) => ({ location: undefined, ...one })) : expected,
    );
  });

  it("no definition that AWS ran is refused", () => {
    const refused = cases
      .filter(({ kind }) => String(kind).startsWith("execution") || kind === "variable_references")
      .flatMap(({ id, text, type }) => {
        if (text === undefined || isPlaceholder(text)) return [];
        const errors = validateDefinitionText(text, { type }).filter(({ severity }) => severity === "ERROR");
        return errors.length > 0 ? [{ id, errors }] : [];
      });
    expect(refused).toEqual([]);
  });
});

describe.skipIf(!present)("real definitions", () => {
  it("every one is judged, and few of those that people deploy are refused", () => {
    const index: unknown = present ? JSON.parse(readFileSync(`${shared}asl/index.json`, "utf8")) : [];
    const entries = Array.isArray(index) ? index.filter(isRecord) : [];
    const refused = entries.filter((entry) => {
      const definition: unknown = JSON.parse(readFileSync(`${shared}asl/files/${String(entry["file"])}`, "utf8"));
      const errors = validateDefinition(definition).filter(({ severity }) => severity === "ERROR");
      return errors.length > 0 && entry["tier"] === "sample" && entry["fragment"] !== true;
    });
    expect(entries.length).toBeGreaterThan(400);
    expect(refused.length).toBeLessThanOrEqual(11);
  });
});
