import { type AslDiagnostic, type StateMachine, validateDefinition } from "@stepwright/asl";
import { expect, test } from "vitest";
import { compileCases } from "../differential/harness.js";
import { hasCorpus, readCorpus } from "./corpus.js";

function lint(definition: StateMachine): AslDiagnostic[] {
  return validateDefinition(definition, { lint: true }).filter(({ code }) => code.startsWith("LINT_"));
}

/** Every one of them was read and is right. A rule that hits more often has to be read again. */
const hits: Readonly<Record<string, number>> = {
  LINT_ERROR_ALREADY_HANDLED: 9,
  LINT_ERROR_NEVER_RAISED: 8,
  LINT_MAP_RESULT_TOO_LARGE: 8,
  LINT_PRESENCE_ASKED_TOO_LATE: 1,
  LINT_RETRY_DELAY: 9,
  LINT_TEXT_NOT_EVALUATED: 2,
  LINT_TOKEN_NOT_SENT: 1,
  LINT_WAIT_WITHOUT_LIMIT: 22,
};

test.skipIf(!hasCorpus)("our warnings about real definitions are few and known", () => {
  const found = readCorpus().flatMap(({ text }) => lint(JSON.parse(text)));
  const counts = new Map<string, number>();
  for (const { code } of found) counts.set(code, (counts.get(code) ?? 0) + 1);
  expect(Object.fromEntries(counts)).toEqual(hits);
});

test("no machine that the compiler makes gives a warning", async () => {
  const { workflows } = await compileCases();
  const warned = [...workflows].flatMap(([name, { definition }]) =>
    lint(definition).map(({ code, location }) => `${name}: ${code} at ${location}`),
  );
  expect(warned).toEqual([]);
});
