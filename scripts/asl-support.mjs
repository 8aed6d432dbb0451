// Writes docs/asl-support.md from packages/asl and tests/asl-support: `npm run asl-support`.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const { status } = spawnSync(
  process.execPath,
  ["--conditions=source", "--import", "tsx", "tests/asl-support/main.ts"],
  {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    stdio: "inherit",
  },
);
process.exit(status ?? 1);
