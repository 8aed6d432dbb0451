// Shows the main job on examples/checkout: build it, run it in both engines, draw it.
import { existsSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const entry = new URL("../packages/stepwright/dist/cli/run-cli.js", import.meta.url);

const example = "examples/checkout";
const workflow = `${example}/src/checkout.workflow.ts`;
const out = `${example}/dist`;
const orders = [
  ["good-order", "everything works"],
  ["declined-card", "the bank refuses the card: the workflow gives the stock back"],
  ["out-of-stock", "nothing was done yet: there is nothing to undo"],
];

if (!existsSync(entry)) {
  process.stderr.write("The packages are not built yet: run `npm ci` first.\n");
  process.exit(2);
}
const { runCli } = await import(entry.href);
const { TemporaryFolders } = await import(new URL("temporary-folders.js", entry).href);
const temporary = new TemporaryFolders();
process.on("exit", () => temporary.removeAll());
process.chdir(root);

say(`A workflow is an async TypeScript function: ${workflow}
Stepwright compiles it to a state machine for AWS Step Functions, which needs no Stepwright to run:
`);
await run(["build", example, "--out", out], ["ok"]);
for (const [order, meaning] of orders) {
  say(`\n${meaning}:`);
  await run(["run", workflow, "--input", `${example}/inputs/${order}.json`], ["ok", "executionFailed"]);
}
say("");
await run(["graph", workflow, "--out", `${out}/checkout/checkout.svg`], ["ok"]);
say(`
The function ran, and the state machine ran: same output, same errors, same calls of steps.
  ${out}/checkout/checkout.asl.json   what you deploy
  ${out}/checkout/lambda/             its Lambda functions, bundled
  ${out}/checkout/checkout.svg        its picture
Next: change ${workflow} and run \`npm start\` again.`);
process.exit(0);

/** Runs one command as the command line does, and stops when it ends in another way than it should. */
async function run(args, expected) {
  say(`$ stepwright ${args.join(" ")}`);
  const { env, stdin, stdout } = process;
  const disturbance = new Promise(() => {});
  const exit = await runCli(args, { cwd: root, env, stdin, stdout, stderr: stdout, temporary, disturbance });
  if (expected.includes(exit)) return;
  say(`This should not happen: the command ended as ${exit}.`);
  process.exit(1);
}

function say(text) {
  process.stdout.write(`${text}\n`);
}
