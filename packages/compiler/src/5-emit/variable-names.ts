import { limits } from "@stepwright/asl";
import type { Var, VarId } from "../ir/nodes.js";
import { reservedNames } from "./jsonata/names.js";

/**
 * A name per variable: the developer's, made unique in the whole machine, since an inner scope may not assign a name of an outer one (asl-reference §2.2), and
 * different from every function, which it would hide.
 */
export function nameVariables(vars: ReadonlyMap<VarId, Var>, used: ReadonlySet<VarId>): Map<VarId, string> {
  const taken = new Set(reservedNames);
  const names = new Map<VarId, string>();
  for (const [id, { name }] of vars) {
    if (!used.has(id)) continue;
    const base = safeName(name);
    let unique = base;
    for (let next = 2; taken.has(unique); next += 1)
      unique = `${base.slice(0, limits.variableNameCharacters - 6)}_${next}`;
    taken.add(unique);
    names.set(id, unique);
  }
  return names;
}

/** Letters, digits and `_`, a letter first: legal in JSONata and as a variable of ASL. */
function safeName(name: string): string {
  const clean = name.replace(/[^A-Za-z0-9_]/g, "_").replace(/^[^A-Za-z]+/, "");
  return (clean === "" ? "value" : clean).slice(0, limits.variableNameCharacters);
}
