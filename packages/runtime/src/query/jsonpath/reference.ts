import type { StateMachine } from "@stepwright/asl";
import { type Call, parseCall } from "../intrinsics/call.js";
import { isPathText, type Path, parsePath } from "./path.js";

/** A value that a template asks for: a path, or a call of an intrinsic function. */
export type Reference = { readonly kind: "path"; readonly path: Path } | { readonly kind: "call"; readonly call: Call };

const caches = new WeakMap<StateMachine, Map<string, Reference>>();

/** A machine's references are parsed once, however often it runs. */
export function referenceOf(text: string, machine: StateMachine): Reference {
  const cache = caches.get(machine) ?? new Map<string, Reference>();
  caches.set(machine, cache);
  const known = cache.get(text);
  if (known) return known;
  const reference: Reference = isPathText(text)
    ? { kind: "path", path: parsePath(text) }
    : { kind: "call", call: parseCall(text) };
  cache.set(text, reference);
  return reference;
}
