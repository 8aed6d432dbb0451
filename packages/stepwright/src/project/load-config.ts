import { dirname } from "node:path";
import type { z } from "zod";
import { usageFailure } from "../cli/cli-failure.js";
import type { Config } from "../config.js";
import { describeLoadError } from "./describe-load-error.js";
import { displayPath } from "./display-path.js";
import { loadModule } from "./load-module.js";

export const configNames = ["ts", "mts", "js", "mjs"].map((ending) => `stepwright.config.${ending}`);

/** The settings in a configuration file: its default export. */
export async function loadConfig(file: string, cwd: string): Promise<Config> {
  const name = displayPath(cwd, file);
  const exported = await loadDefault(file, name);
  const { z } = await import("zod");
  const read = describeConfig(z).safeParse(exported);
  if (read.success) return read.data;
  const details = read.error.issues.map(({ path, message }) => `${path.join(".") || "(whole)"}: ${message}`);
  throw usageFailure(
    `The configuration ${name} is not right.`,
    "It exports `defineConfig({ … })` by default.",
    details,
  );
}

async function loadDefault(file: string, name: string): Promise<unknown> {
  try {
    return (await loadModule(file, dirname(file)))["default"];
  } catch (thrown) {
    throw usageFailure(`The configuration ${name} could not be loaded.`, undefined, describeLoadError(thrown));
  }
}

type Zod = typeof import("zod").z;

function describeConfig(z: Zod): z.ZodType<Config> {
  const local = z.strictObject({ resources: z.record(z.string(), z.string()).exactOptional() });
  return z.strictObject({
    include: z.union([z.string(), z.array(z.string())]).exactOptional(),
    out: z.string().exactOptional(),
    local: local.exactOptional(),
  });
}
