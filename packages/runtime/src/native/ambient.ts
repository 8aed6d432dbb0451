import nodeCrypto from "node:crypto";
import { syncBuiltinESMExports } from "node:module";
import { currentScope } from "./scope.js";

/**
 * While a run is active, `Date`, `Math.random` and `crypto.randomUUID` ask the run when a workflow's body calls them, and pass
 * through for everything else, step bodies included. A test runner's fake timers may lie below or above.
 */
let active = 0;
let restore: () => void = () => undefined;

/** Call the result when the run is over; each call counts once. */
export function enterAmbient(): () => void {
  if (active === 0) restore = replaceAmbient();
  active += 1;
  let left = false;
  return () => {
    if (left) return;
    left = true;
    active -= 1;
    if (active === 0) restore();
  };
}

function replaceAmbient(): () => void {
  const undo = [
    replace(globalThis, "Date", (original) => replaceDate(original)),
    replace(Math, "random", (original) => () => settings()?.random.random() ?? original.call(Math)),
    replace(globalThis.crypto, "randomUUID", (original) => () => drawUuid() ?? original.call(globalThis.crypto)),
    replace(nodeCrypto, "randomUUID", (original) => (options) => drawUuid() ?? original(options)),
  ];
  syncBuiltinESMExports();
  return () => {
    for (const one of undo) one();
    syncBuiltinESMExports();
  };
}

function settings() {
  return currentScope()?.run.settings;
}

function drawUuid(): ReturnType<typeof nodeCrypto.randomUUID> | undefined {
  const [a, b, c, d, e] = settings()?.random.uuid().split("-") ?? [];
  return a === undefined ? undefined : `${a}-${b}-${c}-${d}-${e}`;
}

function replaceDate(original: DateConstructor): DateConstructor {
  const read = () => settings()?.clock.now() ?? original.now();
  return new Proxy(original, {
    apply: () => new original(read()).toString(),
    construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [read()] : args, newTarget),
    get: (target, key) => (key === "now" ? read : Reflect.get(target, key)),
  });
}

/** Puts a value in the place of another; the result puts it back, unless someone else has replaced it since. */
function replace<Holder extends object, Key extends keyof Holder>(
  holder: Holder,
  key: Key,
  make: (original: Holder[Key]) => Holder[Key],
): () => void {
  const own = Object.getOwnPropertyDescriptor(holder, key);
  const value = make(holder[key]);
  Object.defineProperty(holder, key, {
    value,
    writable: true,
    configurable: true,
    enumerable: own?.enumerable ?? false,
  });
  return () => {
    if (holder[key] !== value) return;
    if (own) Object.defineProperty(holder, key, own);
    else Reflect.deleteProperty(holder, key);
  };
}
