import type { Retrier } from "@stepwright/asl";
import type { ts } from "#typescript";
import type { Diagnostic } from "../diagnostics/define.js";
import type { LambdaFunction, Origin } from "../ir/nodes.js";

/** The options of a task-like helper, folded. */
export interface Policy {
  readonly name?: string;
  readonly retriers: readonly Retrier[];
  readonly timeoutSeconds?: number;
  readonly heartbeatSeconds?: number;
}

/** What phase 1 knows about the program, as phase 2 asks for it. */
export interface Program {
  readonly checker: ts.TypeChecker;
  originOf(node: ts.Node): Origin;
  /** The path of a file relative to the project's root, with `/`. */
  pathOf(file: ts.SourceFile): string;
  report(diagnostic: Diagnostic): void;
  /** The id of the helper a name or a callee refers to, by symbol: `"step"`, `"parallel"`, …; undefined for anything else. */
  constructOf(node: ts.Expression): string | undefined;
  /** The error name of a class: `stepError`, a subclass of `Error`, or one of ASL's own. */
  errorNameOf(node: ts.Expression): string | undefined;
  /** That name and those of its subclasses in the program: what `instanceof` matches. */
  errorNamesOf(node: ts.Expression): readonly string[] | undefined;
  /** The step a target expression names, with the options of its `defineStep`; undefined after a report. */
  stepOf(
    target: ts.Expression,
  ): { readonly fn: LambdaFunction; readonly options: ts.Expression | undefined } | undefined;
  /** Whether an expression is a step that may be called directly. */
  isStep(target: ts.Expression): boolean;
  /** The options of a call over those of its definition; reports what it cannot fold. */
  policyOf(
    options: readonly (ts.Expression | undefined)[],
    extra?: readonly string[],
  ): Policy & { readonly extra: Readonly<Record<string, unknown>> };
  /** Whether the program changes (a part of) the value of a module-level constant. */
  isMutated(declaration: ts.VariableDeclaration): boolean;
  /** A constant of the program: the value of a module-level `const`, an enum member, an imported one. */
  constantOf(node: ts.Expression): { readonly value: unknown } | undefined;
}
