import { expect } from "vitest";
import { validateDefinition } from "../src/validate/index.js";

type Fields = Readonly<Record<string, unknown>>;

export const invoke = "arn:aws:states:::lambda:invoke";
export const publish = "arn:aws:states:::sns:publish";
export const publishAndWait = "arn:aws:states:::sns:publish.waitForTaskToken";

/** Our warnings about a machine that AWS accepts, each as `CODE at /location: message`; it starts at its first state. */
export function lintMachine(states: Fields, fields: Fields = {}): string[] {
  const machine = { StartAt: Object.keys(states)[0], States: states, ...fields };
  const found = validateDefinition(machine, { lint: true });
  expect(found.filter(({ severity }) => severity === "ERROR")).toEqual([]);
  const own = found.filter(({ code }) => code.startsWith("LINT_"));
  for (const { help } of own) expect(help).toMatch(/^[A-Z].*\.$/);
  return own.map(({ code, location, message }) => `${code} at ${location}: ${message}`);
}

/** The same for one state `A` that ends the machine. */
export function lintState(state: Fields, fields: Fields = {}): string[] {
  return lintMachine({ A: { ...state, End: true } }, fields);
}
