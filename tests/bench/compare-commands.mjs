import { spawnSync } from "node:child_process";
import process from "node:process";

const rounds = 5;

/**
 * The median milliseconds of each command of Node.js, each run in a process of its own. The commands take turns, so that
 * whatever else the machine does meets all of them; one round before is not counted.
 */
export function compareCommands(cwd, commands) {
  const times = commands.map(() => []);
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, args] of commands.entries()) {
      const taken = time(cwd, args);
      if (round >= 0) times[index].push(taken);
    }
  }
  return times.map(median);
}

function time(cwd, args) {
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  const taken = performance.now() - start;
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}${stdout}`);
  return taken;
}

function median(values) {
  const sorted = [...values].sort((left, right) => left - right);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
}
