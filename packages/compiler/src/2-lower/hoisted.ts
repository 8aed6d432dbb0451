import { ts } from "#typescript";
import { lowering } from "../diagnostics/codes/lower.js";
import type { Cx } from "./cx.js";

/** Refuses `var`, whose names live outside their block, and `using`, whose values are disposed of. */
export function refuseHoisted(list: ts.VariableDeclarationList, cx: Cx): void {
  const kind = list.flags & ts.NodeFlags.BlockScoped;
  if (kind === ts.NodeFlags.Let || kind === ts.NodeFlags.Const) return;
  const word = list.getText().split(/\s/)[0] ?? "var";
  cx.report(
    lowering.unsupportedSyntax(cx.origin(list), {
      syntax: `\`${word}\``,
      instead: "Use `let` or `const`, whose names belong to the block they stand in.",
    }),
  );
}
