#!/usr/bin/env node
import { existsSync } from "node:fs";

const built = new URL("../dist/cli.js", import.meta.url);
if (existsSync(built)) {
  const { start } = await import(built.href);
  await start();
} else {
  process.stderr.write("stepwright is not built yet: run `npm run build` in its checkout, then try again.\n");
  process.exitCode = 2;
}
