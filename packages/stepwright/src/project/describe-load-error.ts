/** What went wrong when a file of the user's was loaded, and where in their code: without the frames of Node.js. */
export function describeLoadError(thrown: unknown): string[] {
  if (!(thrown instanceof Error)) return [`It throws ${String(thrown)}.`];
  const message = `${thrown.name}: ${thrown.message}`.split("\n");
  const frames = (thrown.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const own = frames.find((line) => !line.includes("node:") && !line.includes("node_modules"));
  return [...message, ...(own === undefined ? [] : [own.trim()])];
}
