import { watchProcess } from "./cli/disturbance.js";
import { exitCodes } from "./cli/exit-codes.js";
import type { Output } from "./cli/host.js";
import { runCli } from "./cli/run-cli.js";
import { TemporaryFolders } from "./cli/temporary-folders.js";

/** The program: runs the command line of this process and ends it. */
export async function start(): Promise<void> {
  const { argv, env, stdin, stdout, stderr } = process;
  const temporary = new TemporaryFolders();
  let isOurExit = false;
  const leave = (code: number): never => {
    isOurExit = true;
    process.exit(code);
  };
  process.on("exit", (code) => {
    temporary.removeAll();
    if (isOurExit) return;
    stderr.write(`error A step or a module called process.exit(${code}): the command could not finish.\n`);
    process.exitCode = exitCodes.diagnostics;
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => leave(exitCodes.interrupted));
  for (const stream of [stdout, stderr]) stream.on("error", (error) => leave(codeOfBrokenStream(error)));
  const flush = [flushing(stdout), flushing(stderr)];
  const host = { cwd: process.cwd(), env, stdin, stdout: takeStdout(), stderr, temporary };
  const exit = await runCli(argv.slice(2), { ...host, disturbance: watchProcess(process) });
  await Promise.all(flush.map((one) => one()));
  // Workflows and their dependencies may leave timers and sockets behind: nothing of a finished command may keep it alive.
  leave(exitCodes[exit]);
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

/** Waits until everything written to a stream has left the process, whoever takes over its `write` later. */
function flushing(stream: NodeJS.WriteStream): () => Promise<void> {
  const write = stream.write.bind(stream);
  return () => new Promise((resolve) => void write("", () => resolve()));
}
