import type { ts } from "#typescript";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { type Kinds, kinds } from "../../ir/kinds.js";
import type { Cx } from "../cx.js";
import type { PureCx } from "./statements.js";

/** The present value of a name that pure code may write. */
export function versionOf(symbol: ts.Symbol, cx: Cx): Expr {
  const binding = cx.bindings.get(symbol);
  return binding?.kind === "value" ? binding.value : b.invalid;
}

/** What a name may hold over all of its life. */
export function kindsOf(symbol: ts.Symbol, at: PureCx): Kinds {
  const declaration = symbol.valueDeclaration;
  const declared = declaration ? at.cx.kindsAt(declaration) : kinds.unknown;
  return declared | versionOf(symbol, at.cx).kinds | at.cx.nonFinite.kindsOf(symbol);
}

/** The present values of several names as one value: the value itself of one, an object of more. */
export function packValues(symbols: readonly ts.Symbol[], cx: Cx): Expr {
  const [only] = symbols;
  if (symbols.length === 1 && only) return versionOf(only, cx);
  return b.object(symbols.map((symbol, index) => ({ key: `v${index}`, value: versionOf(symbol, cx) })));
}

/** Gives the names the values of a packed one. */
export function unpackValues(symbols: readonly ts.Symbol[], packed: Expr, of: readonly Kinds[], at: PureCx): void {
  const [only] = symbols;
  if (symbols.length === 1 && only) {
    at.scope.rebind(only, b.narrow(packed, of[0] ?? packed.kinds), only.name, at.cx);
    return;
  }
  symbols.forEach((symbol, index) => {
    at.scope.rebind(symbol, b.member(packed, `v${index}`, of[index] ?? kinds.unknown), symbol.name, at.cx);
  });
}
