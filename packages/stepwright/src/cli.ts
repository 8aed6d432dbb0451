import { exitCodes } from "./cli/exit-codes.js";
import { createPaint } from "./cli/paint.js";
import { describeFailure, toFailure } from "./cli/report-failure.js";
import { runCli } from "./cli/run-cli.js";
import { TemporaryFolders } from "./cli/temporary-folders.js";

/** The program: runs the command line of this process and ends it. */
export async function start(): Promise<void> {
  const { argv, env, stdin, stdout, stderr } = process;
  const temporary = new TemporaryFolders();
  const leave = (code: number): never => {
    temporary.removeAll();
    process.exit(code);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => leave(exitCodes.interrupted));
  process.on("uncaughtException", (thrown) => {
    stderr.write(describeFailure(toFailure(thrown), createPaint(false), env["STEPWRIGHT_DEBUG"] ? thrown : undefined));
    leave(exitCodes.bug);
  });
  for (const stream of [stdout, stderr]) stream.on("error", (error) => leave(codeOfBrokenStream(error)));
  const exit = await runCli(argv.slice(2), { cwd: process.cwd(), env, stdin, stdout, stderr, temporary });
  await Promise.all([stdout, stderr].map(drain));
  // Workflows and their dependencies may leave timers and sockets behind: nothing of a finished command may keep it alive.
  leave(exitCodes[exit]);
}

/** The reader went away, as in `stepwright … | head`: it has what it wanted. */
function codeOfBrokenStream(error: NodeJS.ErrnoException): number {
  return error.code === "EPIPE" ? exitCodes.ok : exitCodes.bug;
}

function drain(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => void stream.write("", () => resolve()));
}
