// Generated workflows in both engines: `npm run fuzz -- --runs 5000 --seed 1`. A failure is made small, printed and kept in tests/fuzz/failures.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const child = spawn(
  process.execPath,
  ["--conditions=source", "--import", "tsx", "tests/fuzz/main.ts", ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: "inherit",
  },
);
process.on("SIGINT", () => {});
child.on("exit", (code) => process.exit(code ?? 1));
