import {
  type AslDiagnostic,
  type Json,
  type StateMachine,
  validateDefinition,
  validateDefinitionText,
} from "@stepwright/asl";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isFull } from "../scale/full.js";
import { mutantsOf } from "./mutate.js";
import { runMutant } from "./run-mutant.js";
import { readSeeds } from "./seeds.js";

const seeds = readSeeds();
const settings = { seed: 20_260_101, numRuns: isFull ? 10_000 : 1_000 };
const tally = { refused: 0, ran: 0 };

function isAccepted(_definition: unknown, diagnostics: readonly AslDiagnostic[]): _definition is StateMachine {
  return diagnostics.every(({ severity }) => severity !== "ERROR");
}

function expectLocated(diagnostics: readonly AslDiagnostic[]): void {
  for (const { code, message, location } of diagnostics) {
    expect([code, message].every((text) => text.length > 0)).toBe(true);
    // A place in the document, or in its text where that is no JSON.
    expect(location).toMatch(/^(?:$|\/|\[Source: )/);
  }
}

async function expectOutcome(definition: StateMachine, input: Json, seed: (typeof seeds)[number]): Promise<void> {
  const { status, error, output } = await runMutant(definition, input, seed.objects);
  expect(["SUCCEEDED", "FAILED", "TIMED_OUT"]).toContain(status);
  if (status === "SUCCEEDED") expect(output).toBeDefined();
  else expect(["string", "undefined"]).toContain(typeof error);
}

test("a mutated definition is refused where it is wrong, or runs to an outcome", async () => {
  const property = fc.asyncProperty(
    mutantsOf(seeds, ({ definition }) => definition),
    async ({ seed, mutant }) => {
      const diagnostics = validateDefinition(mutant);
      expectLocated(diagnostics);
      if (!isAccepted(mutant, diagnostics)) {
        tally.refused += 1;
        return;
      }
      tally.ran += 1;
      await expectOutcome(mutant, seed.input, seed);
    },
  );
  await fc.assert(property, settings);
  expect(tally.refused).toBeGreaterThan(300);
  expect(tally.ran).toBeGreaterThan(100);
});

test("a definition that is cut off or scrambled as a text is refused with a place", () => {
  const texts = fc.tuple(
    fc.constantFrom(...seeds),
    fc.nat(),
    fc.constantFrom("", "}", ",", '"', "\\", "\u0007", "nul"),
  );
  const property = fc.property(texts, ([{ definition }, at, patch]) => {
    const text = JSON.stringify(definition);
    const cut = at % text.length;
    expectLocated(validateDefinitionText(text.slice(0, cut) + patch));
    expectLocated(validateDefinitionText(text.slice(0, cut) + patch + text.slice(cut + 1)));
  });
  fc.assert(property, settings);
});

test("a mutated input brings every machine to an outcome", async () => {
  const accepted = seeds.filter(({ definition }) => isAccepted(definition, validateDefinition(definition)));
  const property = fc.asyncProperty(
    mutantsOf(accepted, ({ input }) => input),
    async ({ seed, mutant }) => {
      const definition: Json = seed.definition;
      if (isAccepted(definition, [])) await expectOutcome(definition, mutant, seed);
    },
  );
  await fc.assert(property, settings);
});
