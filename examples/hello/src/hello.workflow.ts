import { step, workflow } from "stepwright";

export async function greet(input: { name: string }) {
  return { text: `Hello, ${input.name}!` };
}

/** The smallest workflow: one step, one value. */
export const hello = workflow("hello", async (input: { name: string }) => {
  const greeting = await step(greet, { name: input.name.trim() || "world" });
  return greeting.text;
});
