const callbacks = new Set<() => void>();

/** Calls back once the process has nothing left to do: then nothing can settle what a run waits for. Answers how to give up. */
export function onEmptyLoop(callback: () => void): () => void {
  if (callbacks.size === 0) process.on("beforeExit", callAll);
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size === 0) process.off("beforeExit", callAll);
  };
}

function callAll(): void {
  for (const callback of [...callbacks]) callback();
}
