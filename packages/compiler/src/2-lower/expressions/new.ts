import { ts } from "#typescript";
import { asDate, dateFromIso, dateFromMillis } from "../../builtins/date.js";
import { toText } from "../../builtins/to-text.js";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { isOnly, kinds, mayBe } from "../../ir/kinds.js";
import { lowerArguments } from "../calls/arguments.js";
import { lowerSizedArray } from "../calls/sized-array.js";
import type { Cx } from "../cx.js";
import { checkDate, isDate } from "../dates.js";
import { lowerSet, setUses } from "../sets.js";
import { skipOuter } from "../skip-outer.js";
import { givenToError } from "./constructed-error.js";
import { errorOf } from "./error-parts.js";
import { lowerExpression } from "./index.js";

/** `new Date(x)`: the milliseconds; every other class is refused here (errors are lowered by `throw`). */
export function lowerNew(node: ts.NewExpression, cx: Cx): Expr {
  if (ts.isIdentifier(node.expression) && node.expression.text === "Date")
    return checkDate(lowerDate(node, cx), node, cx);
  const made = lowerSizedArray(node, cx) ?? lowerSet(node, cx);
  if (made !== undefined) return made;
  const isError = cx.program.errorNameOf(node.expression) !== undefined;
  if (isError) return cx.report(lowering.errorAsValue(cx.origin(node), { name: node.expression.getText() }));
  const declaration = cx.symbolOf(node.expression)?.valueDeclaration;
  // A class of the body was refused where it is declared.
  if (declaration && cx.hasReported && ts.findAncestor(declaration, ts.isFunctionLike)) return b.invalid;
  return cx.report(
    lowering.unsupportedSyntax(cx.origin(node), {
      syntax: `\`new ${node.expression.getText()}\``,
      instead:
        node.expression.getText() === "Set"
          ? setUses
          : "Values of a workflow are JSON: use objects and arrays, or do this work in a step.",
    }),
  );
}

function lowerDate(node: ts.NewExpression, cx: Cx): Expr {
  const [argument, ...rest] = node.arguments ?? [];
  if (argument === undefined) return b.call("millis", [], kinds.integer);
  const value = lowerExpression(argument, cx);
  if (value.kind === "invalid") return value;
  if (rest.length === 0 && isOnly(value.kinds, kinds.number | kinds.nonfinite))
    return isDate(argument, cx) ? value : dateFromMillis(value);
  if (rest.length === 0 && isOnly(value.kinds, kinds.string)) return asDate(dateFromIso(value));
  return cx.report(
    lowering.noExactForm(cx.origin(node), {
      what: "This date",
      reason: "only an ISO text with a zone, or whole milliseconds, mean the same everywhere",
      instead: "Write `new Date(isoText)` or `new Date(Math.floor(milliseconds))`.",
    }),
  );
}

/**
 * An error as a value of the machine: the Error Output of the failure it will be. `throw` of a name reads it; `new X(…)` makes it (DESIGN
 * §9: Cause is the text of `{"errorType","errorMessage"}`).
 */
export function lowerError(node: ts.Expression, cx: Cx): Expr | undefined {
  const held = errorOf(node, cx);
  if (held !== undefined) return held;
  const made = skipOuter(node);
  if (!ts.isNewExpression(made)) return undefined;
  const name = cx.program.errorNameOf(made.expression);
  if (name === undefined) return undefined;
  const message = isStepError(made, cx) ? stepErrorMessage(made, name, cx) : plainMessage(made, cx);
  const cause = b.concat([
    b.literal(`{"errorType":${JSON.stringify(name)},"errorMessage":`),
    message.kind === "literal"
      ? b.literal(JSON.stringify(String(message.value)))
      : b.prelude("quote", [message], kinds.string),
    b.literal("}"),
  ]);
  return b.object([
    { key: "Error", value: b.literal(name) },
    { key: "Cause", value: cause },
  ]);
}

/** Whether the class carries data: made by `stepError`, or below one that is. */
function isStepError(node: ts.NewExpression, cx: Cx): boolean {
  return cx.checker.getPropertyOfType(cx.checker.getTypeAtLocation(node), "data") !== undefined;
}

function plainMessage(node: ts.NewExpression, cx: Cx): Expr {
  const text = givenToError(node.expression, lowerArguments(node.arguments ?? [], cx), cx);
  if (text.kind === "invalid") return text;
  if (text.kind === "nothing") return b.literal("");
  return mayBe(text.kinds, kinds.undef)
    ? b.bind(text, "m", (m) => b.cond(b.exists(m), toText(b.narrow(m, ~kinds.undef)), b.literal("")))
    : toText(text);
}

/** The text of `{"message","data"}`. The message of a stepError is its name. */
function stepErrorMessage(node: ts.NewExpression, name: string, cx: Cx): Expr {
  const data = givenToError(node.expression, lowerArguments(node.arguments ?? [], cx), cx);
  if (data.kind === "invalid") return data;
  if (data.kind === "nothing") return b.literal(JSON.stringify({ message: name, data: null }));
  return b.concat([
    b.literal(`{"message":${JSON.stringify(name)},"data":`),
    b.prelude("json", [data], kinds.string),
    b.literal("}"),
  ]);
}
