import type { Json } from "@stepwright/asl";
import fc from "fast-check";
import { isList, isObject, type Place, placesOf, valueAt, withValueAt } from "./places.js";

/** One change to a document; `at` and `other` choose among its places, whatever its size. */
interface Mutation {
  readonly kind: keyof typeof mutations;
  readonly at: number;
  readonly other: number;
  readonly value: Json;
}

type Change = (document: Json, place: Place, other: Place, value: Json) => Json;

const mutations = {
  replace: (document, place, _other, value) => withValueAt(document, place, value),
  remove: (document, place) => withValueAt(document, place, undefined),
  copy: (document, place, other) => withValueAt(document, place, valueAt(document, other)),
  wrap: (document, place) => withValueAt(document, place, [valueAt(document, place)]),
  unwrap: (document, place) => withValueAt(document, place, Object.values(valueAt(document, place) ?? [])[0] ?? null),
  twist: (document, place) => withValueAt(document, place, twistText(valueAt(document, place))),
  add: (document, place, other, value) =>
    withValueAt(document, place, addMember(valueAt(document, place), other, value)),
  perturb: (document, place, other, value) =>
    withValueAt(document, place, perturb(valueAt(document, place), valueAt(document, other), place.length, value)),
} satisfies { readonly [kind: string]: Change };

const expressions = [
  "{% $states.input.a.b[0] %}",
  "{% $states.context.Map.Item.Value %}",
  "{% [1..2000] %}",
  "{% $states.input ~> $string %}",
  "{% $error('odd') %}",
  "{% /(a+)+b/ %}",
  "{% $sum($states.input) %}",
  "{% {'a': $states.input, 'b': [$states.input]} %}",
  "{% 1 / 0 %}",
];
const paths = [
  "$",
  "$$",
  "$.a",
  "$.a.b[0]",
  "$.length",
  "$..*",
  "$[?(@.a > 1)]",
  "$[-1]",
  "$$.Map.Item.Value",
  "$.__proto__",
];
const numbers = [0, 1, 2, 7, 100, 86_400, 99_999_999];

/** Another value of the same kind, so that the definition may well stay valid. */
function perturb(value: Json, other: Json, seed: number, given: Json): Json {
  const chosen = seed + JSON.stringify(given).length;
  const pick = <T>(list: readonly T[], fallback: T): T => list[chosen % list.length] ?? fallback;
  if (typeof value === "number") return pick(numbers, 0);
  if (typeof value === "boolean") return !value;
  if (typeof value !== "string") return isObject(value) === isObject(other) ? other : value;
  if (value.startsWith("{%")) return pick(expressions, value);
  return value.startsWith("$") ? pick(paths, value) : typeof other === "string" ? other : value;
}

/** A text with something missing or too much: paths, expressions, names and timestamps are texts. */
function twistText(value: Json): Json {
  if (typeof value !== "string") return String(JSON.stringify(value));
  const middle = Math.ceil(value.length / 2);
  return value.length % 2 === 0 ? value.slice(0, middle) : `${value.slice(0, middle)}'[(${value.slice(middle)}`;
}

function addMember(value: Json, [key = "extra"]: Place, added: Json): Json {
  if (isList(value)) return [...value, added];
  return isObject(value) ? { ...value, [`${key}`]: added } : added;
}

/** Values that something once took for what they are not. */
const odd: readonly Json[] = [
  ...[null, true, false, 0, -1, 1.5, 1e308, 99_999_999, "", " ", "x".repeat(5_000), "\u0000", "\ud800", "__proto__"],
  ...[
    "{% $states.result %}",
    "{% $states.input.a.b[0] %}",
    "{% ($f := function($x) { $f($x) }; $f(1)) %}",
    "{% [1..1e6] %}",
  ],
  ...[
    "{% ",
    "{% 1 +",
    "{% /(a+)+b/ %}",
    "$",
    "$$",
    "$.",
    "$.a[",
    "$..*",
    "$[?(@.a > 1)]",
    "$.a[0:-1:0]",
    "$$.Task.Token",
  ],
  ...["States.Format('{}')", "States.ArrayRange(1, 2, 0)", "States.JsonMerge($, $, true)", "States.UUID("],
  ...["JSONata", "JSONPath", "Task", "Map", "Parallel", "Fail", "DISTRIBUTED", "2026-13-01T00:00:00Z"],
  ...[[], {}, [[]], [null], { a: { a: { a: {} } } }, { "a.$": "$.b" }, { ErrorEquals: ["States.ALL"], Next: "P" }],
];

const kinds = ["replace", "remove", "copy", "wrap", "unwrap", "twist", "add"] as const;

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.oneof(
    fc.constantFrom(...kinds),
    fc.constant<keyof typeof mutations>("perturb"),
    fc.constant<keyof typeof mutations>("perturb"),
  ),
  at: fc.nat(),
  other: fc.nat(),
  value: fc.oneof(fc.constantFrom(...odd), fc.constantFrom(...odd), jsonValue()),
});

function jsonValue(): fc.Arbitrary<Json> {
  return fc.json({ maxDepth: 2 }).map((text): Json => JSON.parse(text));
}

/** One of the seeds after a few changes. */
export function mutantsOf<Seed>(
  seeds: readonly Seed[],
  read: (seed: Seed) => Json,
): fc.Arbitrary<{ readonly seed: Seed; readonly mutant: Json }> {
  return fc
    .tuple(fc.constantFrom(...seeds), fc.array(mutation, { minLength: 1, maxLength: 2 }))
    .map(([seed, changes]) => ({ seed, mutant: changes.reduce(apply, read(seed)) }));
}

function apply(document: Json, { kind, at, other, value }: Mutation): Json {
  const all = placesOf(document);
  const deep = all.filter(({ length }) => length > 3);
  // What is deep spoils less: most changes are there.
  const places = deep.length === 0 || at % 8 === 0 ? all : deep;
  const choose = (index: number): Place => places[index % places.length] ?? [];
  return mutations[kind](document, choose(at), choose(other), value);
}
