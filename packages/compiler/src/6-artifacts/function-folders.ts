import { createHash } from "node:crypto";

const longest = 60;
/** Names that Windows gives to devices, whatever follows them. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * A folder for each step: its name where every file system takes it, else something close to it. Names that would share a folder
 * (file systems may ignore case) each get a hash of the name, so that none depends on the order of the others.
 */
export function nameFolders(steps: readonly string[]): Map<string, string> {
  const slugs = steps.map((step) => [step, slugOf(step)] as const);
  const uses = new Map<string, number>();
  for (const [, slug] of slugs) uses.set(slug.toLowerCase(), (uses.get(slug.toLowerCase()) ?? 0) + 1);
  return new Map(
    slugs.map(([step, slug]) => [step, uses.get(slug.toLowerCase()) === 1 ? slug : `${slug}-${hashOf(step)}`]),
  );
}

function slugOf(name: string): string {
  const safe = name
    .replace(/[^A-Za-z0-9_.-]+/g, "-")
    .replace(/^[-.]+|[-.]+$/g, "")
    .slice(0, longest)
    .replace(/[-.]+$/, "");
  if (safe === "" || reserved.test(safe)) return `step-${safe || hashOf(name)}`;
  return safe;
}

function hashOf(name: string): string {
  return createHash("sha256").update(name).digest("hex").slice(0, 8);
}
