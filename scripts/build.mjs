// Builds every package in the order of their dependencies. Turbo asks for no account here and sends nothing.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const turbo = createRequire(import.meta.url).resolve("turbo/bin/turbo");
const { status } = spawnSync(
  process.execPath,
  [turbo, "run", "build", "--output-logs=errors-only", ...process.argv.slice(2)],
  {
    stdio: "inherit",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" },
  },
);
process.exit(status ?? 1);
