import { Worker } from "node:worker_threads";

/** Ends the process, with a word about what it was at, when it says nothing for as long. */
export interface Watchdog {
  /** Says what comes now. */
  feed(what: string): void;
  stop(): void;
}

/** A thread of its own: a compiler that hangs leaves no turn of the event loop to anyone. */
const guard = `
const { parentPort, workerData } = require("node:worker_threads");
const { writeSync } = require("node:fs");
let timer;
parentPort.on("message", (what) => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    writeSync(2, "hang: nothing for " + workerData / 1000 + " s at " + what + "\\n");
    process.kill(process.pid, "SIGKILL");
  }, workerData);
});
`;

export function startWatchdog(milliseconds: number): Watchdog {
  const worker = new Worker(guard, { eval: true, execArgv: [], workerData: milliseconds });
  worker.unref();
  return { feed: (what) => worker.postMessage(what), stop: () => void worker.terminate() };
}
