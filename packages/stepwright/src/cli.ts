import { watchProcess } from "./cli/disturbance.js";
import { exitCodes } from "./cli/exit-codes.js";
import type { Output } from "./cli/host.js";
import { runCli } from "./cli/run-cli.js";
import { TemporaryFolders } from "./cli/temporary-folders.js";

/** The program: runs the command line of this process and ends it. */
export async function start(): Promise<void> {
  const { argv, env, stdin, stdout, stderr } = process;
  const temporary = new TemporaryFolders();
  process.on("exit", () => temporary.removeAll());
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(exitCodes.interrupted));
  for (const stream of [stdout, stderr]) stream.on("error", (error) => process.exit(codeOfBrokenStream(error)));
  const host = { cwd: process.cwd(), env, stdin, stdout: takeStdout(), stderr, temporary };
  const exit = await runCli(argv.slice(2), { ...host, disturbance: watchProcess(process) });
  await Promise.all([stdout, stderr].map(drain));
  // Workflows and their dependencies may leave timers and sockets behind: nothing of a finished command may keep it alive.
  process.exit(exitCodes[exit]);
}

/** From here on stdout is for the command's data: what a step prints goes to stderr. */
function takeStdout(): Output {
  const { stdout, stderr } = process;
  const write = stdout.write.bind(stdout);
  stdout.write = stderr.write.bind(stderr);
  return { write: (text) => write(text), isTTY: stdout.isTTY };
}

/** The reader went away, as in `stepwright … | head`: it has what it wanted. */
function codeOfBrokenStream(error: NodeJS.ErrnoException): number {
  return error.code === "EPIPE" ? exitCodes.ok : exitCodes.bug;
}

/** Ends the stream's queue: `end` may not be called on it, and `write` of it may be someone else's. */
function drain(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => (stream.writableLength === 0 ? resolve() : void stream.once("drain", () => resolve())));
}
