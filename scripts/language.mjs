// Writes docs/language.md from the examples in tests/language: `npm run language`.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const { status } = spawnSync(process.execPath, ["--conditions=source", "--import", "tsx", "tests/language/main.ts"], {
  cwd: fileURLToPath(new URL("..", import.meta.url)),
  stdio: "inherit",
});
process.exit(status ?? 1);
