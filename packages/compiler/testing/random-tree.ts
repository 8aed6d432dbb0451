import fc from "fast-check";
import * as b from "../src/ir/build.js";
import type { Expr, Local } from "../src/ir/expr.js";
import { type Kinds, kinds } from "../src/ir/kinds.js";

/** The names a tree may use, with what they may be. */
type Names = readonly { readonly expr: Expr; readonly of: Kinds }[];
type Pick = (below: number) => number;

/** A source of small numbers that decide a tree: fast-check shrinks the list, and with it the tree. */
export const decisions = fc.array(fc.nat({ max: 1000 }), { minLength: 5, maxLength: 120 });

/** Makes a tree of the wanted kind out of decisions; none left means the smallest tree. */
export function treeOf(list: readonly number[], of: Kinds, names: Names): Expr {
  let next = 0;
  const pick: Pick = (below) => {
    const value = list[next] ?? 0;
    next += 1;
    return value % below;
  };
  return make(of, names, 4, pick);
}

const locals = ["x", "item", "count", "list", "size"];

function make(of: Kinds, names: Names, depth: number, pick: Pick): Expr {
  const known = names.filter((one) => one.of === of);
  const named = known[pick(known.length + 2)];
  if (named) return named.expr;
  const makers = depth <= 0 ? [leaf] : [leaf, ...(compound.get(of) ?? []), ...everywhere];
  return (makers[pick(makers.length)] ?? leaf)(of, names, depth - 1, pick);
}

type Maker = (of: Kinds, names: Names, depth: number, pick: Pick) => Expr;

const leaf: Maker = (of, _, __, pick) => {
  const literals = {
    [kinds.integer]: [0, 1, -1, 2, 7, 1e21],
    [kinds.string]: ["", "a", "${x}", "{% b %}", "😀", '"\\\n', "toString"],
    [kinds.boolean]: [true, false],
  }[of];
  if (literals) return b.literal(literals[pick(literals.length)] ?? null);
  if (of === kinds.array) return b.emptyArray;
  if (of === kinds.object) return b.emptyObject;
  return b.literal([null, 1, "s", true][pick(4)] ?? null);
};

const conditional: Maker = (of, names, depth, pick) =>
  b.cond(make(kinds.boolean, names, depth, pick), make(of, names, depth, pick), make(of, names, depth, pick));

const bound: Maker = (of, names, depth, pick) => {
  const kindOf = kindsInUse[pick(kindsInUse.length)] ?? kinds.json;
  const local = b.makeLocal(locals[pick(locals.length)] ?? "v");
  const value = make(kindOf, names, depth, pick);
  return b.letIn([{ local, value }], make(of, [...names, { expr: b.localOf(local, kindOf), of: kindOf }], depth, pick));
};

const called: Maker = (of, names, depth, pick) => {
  const kindOf = kindsInUse[pick(kindsInUse.length)] ?? kinds.json;
  const local = b.makeLocal(locals[pick(locals.length)] ?? "v");
  const body = make(of, [...names, { expr: b.localOf(local, kindOf), of: kindOf }], depth, pick);
  return b.apply(b.lambda([local], body), [make(kindOf, names, depth, pick)], of);
};

const kindsInUse: readonly Kinds[] = [
  kinds.integer,
  kinds.string,
  kinds.boolean,
  kinds.array,
  kinds.object,
  kinds.json,
];
const everywhere: readonly Maker[] = [conditional, bound, called];

const binaryOf =
  (ops: readonly Parameters<typeof b.binary>[0][], operand: Kinds): Maker =>
  (_, names, depth, pick) =>
    b.binary(ops[pick(ops.length)] ?? "+", make(operand, names, depth, pick), make(operand, names, depth, pick));

const element = (value: Expr) => ({ mode: "element", value }) as const;

const listLambda = (result: Kinds, names: Names, depth: number, pick: Pick): Expr => {
  const params: Local[] = [b.makeLocal("v"), b.makeLocal("i")];
  const inner = [
    ...names,
    { expr: b.localOf(params[0] ?? b.makeLocal("v"), kinds.json), of: kinds.json },
    { expr: b.localOf(params[1] ?? b.makeLocal("i"), kinds.integer), of: kinds.integer },
  ];
  return b.lambda(params, make(result, inner, depth, pick));
};

const compound: ReadonlyMap<Kinds, readonly Maker[]> = new Map<Kinds, readonly Maker[]>([
  [
    kinds.integer,
    [
      binaryOf(["+", "-", "*"], kinds.integer),
      (_, names, depth, pick) => b.negate(make(kinds.integer, names, depth, pick)),
      (_, names, depth, pick) => b.call("count", [make(kinds.array, names, depth, pick)], kinds.integer),
      (_, names, depth, pick) => b.prelude("textSize", [make(kinds.string, names, depth, pick)], kinds.integer),
    ],
  ],
  [
    kinds.string,
    [
      binaryOf(["&"], kinds.string),
      (_, names, depth, pick) => b.call("type", [make(kinds.json, names, depth, pick)], kinds.string),
      (_, names, depth, pick) => b.prelude("json", [make(kinds.json, names, depth, pick)], kinds.string),
      (_, names, depth, pick) => b.prelude("str", [make(kinds.json, names, depth, pick)], kinds.string),
    ],
  ],
  [
    kinds.boolean,
    [
      binaryOf(["<", "<=", ">", ">=", "=", "!="], kinds.integer),
      binaryOf(["and", "or"], kinds.boolean),
      (_, names, depth, pick) => b.not(make(kinds.boolean, names, depth, pick)),
      (_, names, depth, pick) =>
        b.binary("in", make(kinds.string, names, depth, pick), make(kinds.array, names, depth, pick)),
      (_, names, depth, pick) => b.truthy(make(kinds.json, names, depth, pick)),
      (_, names, depth, pick) => b.isOfKind(make(kinds.json, names, depth, pick), kinds.array | kinds.string),
    ],
  ],
  [
    kinds.array,
    [
      (_, names, depth, pick) =>
        b.array(
          Array.from({ length: pick(4) }, () =>
            pick(3) === 0
              ? { mode: "spread", value: make(kinds.array, names, depth, pick) }
              : element(make(kindsInUse[pick(kindsInUse.length)] ?? kinds.json, names, depth, pick)),
          ),
        ),
      (_, names, depth, pick) =>
        b.sequence("map", [make(kinds.array, names, depth, pick), listLambda(kinds.json, names, depth, pick)]),
      (_, names, depth, pick) =>
        b.sequence("map", [make(kinds.array, names, depth, pick), listLambda(kinds.array, names, depth, pick)]),
      (_, names, depth, pick) =>
        b.sequence("filter", [make(kinds.array, names, depth, pick), listLambda(kinds.boolean, names, depth, pick)]),
      (_, names, depth, pick) => b.sequence("keys", [make(kinds.object, names, depth, pick)]),
      (_, names, __, pick) =>
        b.range(b.literal(pick(3)), b.binary("-", make(kinds.integer, names, 0, pick), b.literal(pick(2)))),
      (_, names, depth, pick) => b.call("reverse", [make(kinds.array, names, depth, pick)], kinds.array),
    ],
  ],
  [
    kinds.object,
    [
      (_, names, depth, pick) =>
        b.object(
          ["a", "and", "we ird", "b`c", ""].slice(0, pick(6)).map((key) => ({
            key,
            value: make(kindsInUse[pick(kindsInUse.length)] ?? kinds.json, names, depth, pick),
          })),
        ),
      (_, names, depth, pick) =>
        b.computedObject(make(kinds.string, names, depth, pick), make(kinds.json, names, depth, pick)),
      (_, names, depth, pick) =>
        b.call(
          "merge",
          [b.array([make(kinds.object, names, depth, pick), make(kinds.object, names, depth, pick)].map(element))],
          kinds.object,
        ),
    ],
  ],
  [
    kinds.json,
    [
      (_, names, depth, pick) => b.orNull(b.at(make(kinds.array, names, depth, pick), b.literal(pick(3)), kinds.json)),
      (_, names, depth, pick) =>
        b.orNull(
          b.member(
            make(kinds.object, names, depth, pick),
            ["a", "and", "we ird", "b`c", ""][pick(5)] ?? "a",
            kinds.unknown,
          ),
        ),
      ...kindsInUse
        .filter((one) => one !== kinds.json)
        .map(
          (one): Maker =>
            (_, names, depth, pick) =>
              make(one, names, depth, pick),
        ),
      (_, names, depth, pick) =>
        b.coalesce(
          b.at(make(kinds.array, names, depth, pick), b.literal(0), kinds.json),
          make(kinds.json, names, depth, pick),
        ),
    ],
  ],
]);
