#!/usr/bin/env node
import { existsSync } from "node:fs";
import module from "node:module";

// Node 22 and later keep the compiled code of TypeScript and of our modules from one command to the next.
module.enableCompileCache?.();

const built = new URL("../dist/cli.js", import.meta.url);
if (existsSync(built)) {
  const { start } = await import(built.href);
  await start();
} else {
  process.stderr.write("stepwright is not built yet: run `npm run build` in its checkout, then try again.\n");
  process.exitCode = 2;
}
