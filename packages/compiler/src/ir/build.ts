import type { ArrayItem, BinaryOp, Expr, ExprOf, Local, PreludeName, StatesRoot } from "./expr.js";
import { isOnly, type Kinds, kinds, mayBe } from "./kinds.js";
import { makeNode } from "./node.js";
import type { VarId } from "./nodes.js";
import { isAtomic } from "./walk.js";

// Plain constructors: one per node, no thought. ------------------------------------------------------------------------

export function literal(value: string | number | boolean | null): Expr {
  return makeNode("literal", kindsOfLiteral(value), { value });
}
function kindsOfLiteral(value: string | number | boolean | null): Kinds {
  if (value === null) return kinds.null;
  if (typeof value === "number") return Number.isInteger(value) ? kinds.integer : kinds.fraction;
  return typeof value === "string" ? kinds.string : kinds.boolean;
}
export const nothing: Expr = makeNode("nothing", kinds.undef, {});
export const invalid: Expr = makeNode("invalid", kinds.never, {});
export const emptyObject: Expr = makeNode("object", kinds.object, { fields: [] });
export const emptyArray: Expr = makeNode("array", kinds.array, { items: [] });

export const variable = (id: VarId, of: Kinds): Expr => makeNode("variable", of, { id });
export const states = (root: StatesRoot, of: Kinds): Expr => makeNode("states", of, { root });
export const localOf = (local: Local, of: Kinds): Expr => makeNode("local", of, { local });
export const makeLocal = (name: string): Local => ({ name });
export const object = (fields: readonly { readonly key: string; readonly value: Expr }[]): Expr =>
  makeNode("object", kinds.object, { fields });
export const computedObject = (key: Expr, value: Expr): Expr =>
  makeNode("computedObject", kinds.object, { key, value });
export const array = (items: readonly ArrayItem[]): Expr => makeNode("array", kinds.array, { items });
export const range = (from: Expr, to: Expr): Expr => makeNode("range", kinds.array, { from, to });
export const lambda = (params: readonly Local[], body: Expr): Expr => makeNode("lambda", kinds.fn, { params, body });
export const call = (fn: string, args: readonly Expr[], of: Kinds): Expr => makeNode("call", of, { fn, args });
export const sequence = (fn: string, args: readonly Expr[]): Expr => makeNode("sequence", kinds.array, { fn, args });
export const apply = (callee: Expr, args: readonly Expr[], of: Kinds): Expr => makeNode("apply", of, { callee, args });
export const prelude = (fn: PreludeName, args: readonly Expr[], of: Kinds): Expr =>
  makeNode("prelude", of, { fn, args });
export const regex = (source: string, flags: string): Expr => makeNode("regex", kinds.fn, { source, flags });

const resultKinds: Readonly<Record<BinaryOp, Kinds>> = {
  "+": kinds.number,
  "-": kinds.number,
  "*": kinds.number,
  "/": kinds.number,
  "%": kinds.number,
  "=": kinds.boolean,
  "!=": kinds.boolean,
  "<": kinds.boolean,
  "<=": kinds.boolean,
  ">": kinds.boolean,
  ">=": kinds.boolean,
  "&": kinds.string,
  and: kinds.boolean,
  or: kinds.boolean,
  in: kinds.boolean,
};
/** Operators that make a whole number of two whole numbers. */
const wholeOps: ReadonlySet<BinaryOp> = new Set(["+", "-", "*", "%"]);
export function binary(op: BinaryOp, left: Expr, right: Expr): Expr {
  const isWhole = wholeOps.has(op) && isOnly(left.kinds, kinds.integer) && isOnly(right.kinds, kinds.integer);
  return makeNode("binary", isWhole ? kinds.integer : resultKinds[op], { op, left, right });
}
export const negate = (operand: Expr): Expr =>
  makeNode("negate", isOnly(operand.kinds, kinds.integer) ? kinds.integer : kinds.number, { operand });

/** Text of literals; also what `&` chains of literals fold into. */
export function concat(parts: readonly Expr[]): Expr {
  const folded: Expr[] = [];
  for (const part of parts) {
    const last = folded.at(-1);
    if (last?.kind === "literal" && part.kind === "literal")
      folded.splice(-1, 1, literal(`${last.value}${part.value}`));
    else if (!(part.kind === "literal" && part.value === "")) folded.push(part);
  }
  const [first, ...rest] = folded;
  if (first === undefined) return literal("");
  const start = rest.length === 0 && !isOnly(first.kinds, kinds.string) ? binary("&", literal(""), first) : first;
  return rest.reduce((left, right) => binary("&", left, right), start);
}

/** `test ? then : otherwise`; `test` is a boolean. A literal test picks its arm. */
export function cond(test: Expr, then: Expr, otherwise: Expr): Expr {
  if (test.kind === "literal") return test.value === true ? then : otherwise;
  if (isTruthTest(test)) return cond(test.test, then, otherwise);
  return makeNode("cond", then.kinds | otherwise.kinds, { test, then, otherwise });
}

/** `(e ? true : false)`, which as a test is `e`: JSONata asks for its truth itself. */
function isTruthTest(test: Expr): test is ExprOf<"cond"> {
  return test.kind === "cond" && isLiteral(test.then, true) && isLiteral(test.otherwise, false);
}
const isLiteral = (expr: Expr, value: boolean): boolean => expr.kind === "literal" && expr.value === value;

/** `( $a := …; body )`. */
export function letIn(bindings: readonly { readonly local: Local; readonly value: Expr }[], body: Expr): Expr {
  if (bindings.length === 0) return body;
  return makeNode("let", body.kinds, { bindings, body });
}

/** Gives `value` a name when it is used more than once and is more than a path. */
export function bind(value: Expr, name: string, use: (named: Expr) => Expr): Expr {
  if (isAtomic(value)) return use(value);
  const local = makeLocal(name);
  return letIn([{ local, value }], use(localOf(local, value.kinds)));
}

/** Names several values at once, in order. */
export function bindAll(
  values: readonly Expr[],
  names: readonly string[],
  use: (named: readonly Expr[]) => Expr,
): Expr {
  const step = (index: number, named: readonly Expr[]): Expr => {
    const value = values[index];
    return value === undefined
      ? use(named)
      : bind(value, names[index] ?? "v", (one) => step(index + 1, [...named, one]));
  };
  return step(0, []);
}

/** `$error("TypeError: …")`: what throws in JavaScript fails in ASL. Of kind never, so that it widens nothing. */
export const raise = (message: string): Expr => call("error", [literal(message)], kinds.never);

// Tests. ---------------------------------------------------------------------------------------------------------------

/** `$exists(e)`. */
export const exists = (value: Expr): Expr =>
  mayBe(value.kinds, kinds.undef) ? call("exists", [value], kinds.boolean) : literal(true);

/** `e != null`: false for null and for nothing (§1.6). Where null stands for NaN it is a value. */
export function isPresent(value: Expr): Expr {
  if (!mayBe(value.kinds, kinds.nullish)) return literal(true);
  if (mayBe(value.kinds, kinds.nonfinite) && !mayBe(value.kinds, kinds.null)) return exists(value);
  if (isOnly(value.kinds, kinds.nullish)) return literal(false);
  return binary("!=", value, literal(null));
}

/** `$not(e)` of a boolean. */
export function not(test: Expr): Expr {
  if (test.kind === "literal") return literal(test.value !== true);
  if (test.kind === "call" && test.fn === "not" && test.args[0]) return test.args[0];
  return call("not", [test], kinds.boolean);
}

export function and(left: Expr, right: Expr): Expr {
  if (left.kind === "literal") return left.value === true ? right : literal(false);
  if (right.kind === "literal" && right.value === true) return left;
  return binary("and", left, right);
}
export function or(left: Expr, right: Expr): Expr {
  if (left.kind === "literal") return left.value === true ? literal(true) : right;
  if (right.kind === "literal" && right.value === false) return left;
  return binary("or", left, right);
}

export const typeOf = (value: Expr): Expr => call("type", [value], kinds.string);
const typeNames = [
  ["null", kinds.null],
  ["boolean", kinds.boolean],
  ["number", kinds.number],
  ["string", kinds.string],
  ["array", kinds.array],
  ["object", kinds.object],
] as const;

/** Whether a value is of one of the given kinds, as a boolean that is never nothing. `$type` of nothing is nothing, and `=` then false. */
export function isOfKind(value: Expr, some: Kinds): Expr {
  if (mayBe(value.kinds, kinds.nonfinite) && !mayBe(value.kinds, kinds.null)) {
    // Null is a number here.
    const raw = { ...value, kinds: (value.kinds & ~kinds.nonfinite) | kinds.null };
    return isOfKind(raw, (some & ~(kinds.null | kinds.nonfinite)) | (mayBe(some, kinds.number) ? kinds.null : 0));
  }
  if (isOnly(value.kinds, some)) return literal(true);
  if (!mayBe(value.kinds, some)) return literal(false);
  const wanted = typeNames.filter(([, bit]) => mayBe(some & value.kinds, bit)).map(([name]) => name);
  if (mayBe(some, kinds.undef) && mayBe(value.kinds, kinds.undef)) {
    return isOnly(value.kinds, some | kinds.undef) && wanted.length === 0
      ? not(exists(value))
      : not(isOfKind(value, ~some & kinds.json));
  }
  const [only] = wanted;
  if (wanted.length === 1 && only !== undefined) return binary("=", typeOf(value), literal(only));
  return binary("in", typeOf(value), array(wanted.map((name) => ({ mode: "element", value: literal(name) }))));
}

/** JavaScript's truthiness as a boolean (§1.7). */
export function truthy(value: Expr): Expr {
  if (value.kind === "literal") return literal(Boolean(value.value));
  const of = value.kinds;
  if (isOnly(of, kinds.boolean)) return value;
  if (isOnly(of, kinds.nullish)) return literal(false);
  if (!mayBe(of, kinds.array | kinds.object | kinds.fn)) return cond2(value);
  if (isOnly(of, kinds.array | kinds.object | kinds.nullish)) return isPresent(value);
  return bind(value, "v", (v) => or(isOfKind(v, kinds.array | kinds.object), cond2(v)));
}

/** `(e ? true : false)`: JSONata's own truthiness, which is JavaScript's for scalars, null and nothing. */
const cond2 = (value: Expr): Expr =>
  makeNode("cond", kinds.boolean, { test: value, then: literal(true), otherwise: literal(false) });

/** `===` of two values of which at most one may be an array or an object (§1.8, §1.6). */
export function equals(left: Expr, right: Expr): Expr {
  if (left.kind === "nothing") return not(exists(right));
  if (right.kind === "nothing") return not(exists(left));
  if (!mayBe(left.kinds, right.kinds) && left.kinds !== 0 && right.kinds !== 0) {
    return left.fails || right.fails
      ? bindAll([left, right], ["l", "r"], ([l, r]) => binary("=", l ?? left, r ?? right))
      : literal(false);
  }
  if (mayBe(left.kinds, kinds.undef) && mayBe(right.kinds, kinds.undef)) {
    return bindAll([left, right], ["l", "r"], ([l, r]) =>
      cond(exists(l ?? left), binary("=", l ?? left, r ?? right), not(exists(r ?? right))),
    );
  }
  return binary("=", left, right);
}

// Values. ----------------------------------------------------------------------------------------------------------------

/** The value, or null where it is nothing: what JSON makes of `undefined` in an array, and of a result. */
export function orNull(value: Expr): Expr {
  if (!mayBe(value.kinds, kinds.undef)) return value;
  if (isOnly(value.kinds, kinds.undef)) return literal(null);
  return bind(value, "v", (v) => cond(exists(v), withoutUndefined(v), literal(null)));
}

/** `a ?? b`. */
export function coalesce(value: Expr, otherwise: Expr): Expr {
  if (!mayBe(value.kinds, kinds.nullish)) return value;
  return bind(value, "v", (v) => cond(isPresent(v), narrow(v, ~kinds.nullish), otherwise));
}

/** The same expression known to be of fewer kinds. */
export function narrow(value: Expr, to: Kinds): Expr {
  const of = value.kinds & to;
  return of === value.kinds ? value : { ...value, kinds: of };
}
const withoutUndefined = (value: Expr): Expr => narrow(value, ~kinds.undef);

/** A field of a known object, whatever it holds: `` base.`key` ``. */
export function member(base: Expr, key: string, of: Kinds): Expr {
  if (base.kind === "object") {
    const field = base.fields.find((one) => one.key === key);
    if (field && base.fields.every((one) => one === field || !one.value.fails))
      return narrow(field.value, field.value.kinds);
  }
  return makeNode("member", of, { object: base, key });
}

/**
 * `base.key` or `base?.key` of any value (§1.5, §2). A path maps over arrays, so a base that may be one is tested first, and anything but an
 * object gives `orElse`; a base that may be nullish raises as JavaScript does, unless the access is optional.
 */
export function readMember(base: Expr, key: string, of: Kinds, optional: boolean, orElse: Expr = nothing): Expr {
  const plain = (object: Expr): Expr =>
    mayBe(object.kinds, kinds.array)
      ? cond(isOfKind(object, kinds.object), member(narrow(object, kinds.object), key, of), orElse)
      : member(object, key, of);
  const mayLack = mayBe(base.kinds, kinds.nullish);
  if (!mayLack) return mayBe(base.kinds, kinds.array) ? bind(base, "o", plain) : plain(base);
  if (optional) {
    const read = (object: Expr): Expr => {
      const found = plain(object);
      return { ...found, kinds: found.kinds | kinds.undef };
    };
    return mayBe(base.kinds, kinds.array) ? bind(base, "o", read) : read(base);
  }
  return bind(base, "o", (o) =>
    cond(
      isPresent(o),
      plain(narrow(o, ~kinds.nullish)),
      raise(`TypeError: Cannot read properties of null or undefined (reading '${key}')`),
    ),
  );
}

/** The value, raising where it is null or undefined. */
export function required(value: Expr, what: string): Expr {
  if (!mayBe(value.kinds, kinds.nullish)) return value;
  return bind(value, "v", (v) => cond(isPresent(v), narrow(v, ~kinds.nullish), raise(`TypeError: ${what}`)));
}

/** `(array)[i]` with `i` a whole number, not negative. */
export const at = (list: Expr, index: Expr, of: Kinds): Expr =>
  makeNode("index", of | kinds.undef, { array: list, index });

/** Adds nothing to the value, only to what is known of it. */
export const widen = (value: Expr, by: Kinds): Expr => ({ ...value, kinds: value.kinds | by });

/** An expression that does not raise, although a function in it may for other arguments: its template keeps those out. */
export const sure = (value: Expr): Expr => (value.fails ? { ...value, fails: false } : value);
