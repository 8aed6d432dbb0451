import { ts } from "#typescript";
import { lowering } from "../../diagnostics/codes/lower.js";
import * as b from "../../ir/build.js";
import type { Expr } from "../../ir/expr.js";
import { kinds } from "../../ir/kinds.js";
import { type Argument, bindParameters, lowerArguments } from "../calls/arguments.js";
import type { Cx } from "../cx.js";
import { bindName } from "../pure/declare.js";
import { PureScope } from "../pure/scope.js";
import { skipOuter } from "../skip-outer.js";

/**
 * What reaches the constructor of `Error`, or the one that `stepError` made, when a class of the program is constructed: each class on the way may
 * hand something else to `super`. Nothing where nothing arrives.
 */
export function givenToError(type: ts.Expression, args: readonly Argument[], cx: Cx): Expr {
  const declaration = classOf(type, cx);
  if (declaration === undefined) return args[0]?.value ?? b.nothing;
  const own = declaration.members.find(setsMessage);
  if (own !== undefined) return refuse(own, cx);
  const base = baseOf(declaration);
  const written = declaration.members.find(isWrittenOut);
  if (base === undefined) return refuse(declaration, cx);
  return written === undefined ? givenToError(base, args, cx) : handedOn(written, base, args, cx);
}

/** The constructor with its arguments in place of its parameters, as far as it says what `super` is given. */
function handedOn(written: ts.ConstructorDeclaration, base: ts.Expression, args: readonly Argument[], cx: Cx): Expr {
  const handed = superCall(written);
  if (handed === undefined || args.some((one) => one.isSpread)) return refuse(written, cx);
  const scope = new PureScope();
  const exits = { returned: (value: Expr) => value, broken: new Map(), continued: new Map(), kinds: kinds.unknown };
  return cx.scoped(cx.bindings, () =>
    cx.purely(
      () =>
        scope.close(
          () =>
            bindParameters(
              written,
              args,
              { bindValue: (name, value) => bindName(name, value, { cx, scope, exits }) },
              cx,
            ),
          () => givenToError(base, lowerArguments(handed.arguments, cx), cx),
        ),
      scope,
    ),
  );
}

/** `super(…)`, where it is the first that the constructor does and the others only fill in fields. */
function superCall({ body }: ts.ConstructorDeclaration): ts.CallExpression | undefined {
  const [first, ...others] = body?.statements ?? [];
  const call = first && ts.isExpressionStatement(first) ? first.expression : undefined;
  if (call === undefined || !ts.isCallExpression(call) || call.expression.kind !== ts.SyntaxKind.SuperKeyword)
    return undefined;
  return others.every(ts.isExpressionStatement) && !others.some(writesMessage) ? call : undefined;
}

const writesMessage = (node: ts.Node): boolean => /\bthis\s*\.\s*(message|data)\b/.test(node.getText());

const setsMessage = (member: ts.ClassElement): boolean =>
  (ts.isPropertyDeclaration(member) || ts.isAccessor(member)) && /^(message|data)$/.test(member.name.getText());

const isWrittenOut = (member: ts.ClassElement): member is ts.ConstructorDeclaration =>
  ts.isConstructorDeclaration(member) && member.body !== undefined;

function classOf(type: ts.Expression, cx: Cx): ts.ClassLikeDeclaration | undefined {
  const name = skipOuter(type);
  const declaration = ts.isClassExpression(name) ? name : cx.symbolOf(name)?.valueDeclaration;
  if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return undefined;
  if (ts.isClassLike(declaration)) return declaration;
  const value =
    ts.isVariableDeclaration(declaration) && declaration.initializer ? skipOuter(declaration.initializer) : undefined;
  return value && ts.isClassExpression(value) ? value : undefined;
}

const baseOf = (declaration: ts.ClassLikeDeclaration): ts.Expression | undefined =>
  declaration.heritageClauses?.find((one) => one.token === ts.SyntaxKind.ExtendsKeyword)?.types[0]?.expression;

function refuse(node: ts.Node, cx: Cx): Expr {
  return cx.report(
    lowering.noExactForm(cx.origin(node), {
      what: "This class of errors",
      reason: "what its `message` is cannot be told from its call of `super`",
      instead: "Call `super(message)` first in the constructor, and set nothing but other fields after it.",
    }),
  );
}
