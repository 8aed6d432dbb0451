import { ts } from "#typescript";
import { discovery } from "../diagnostics/codes/discover.js";
import type { Diagnostic } from "../diagnostics/define.js";
import { findCallsOf } from "./constructs.js";
import type { ProjectUnit } from "./project.js";
import type { Reading } from "./reading.js";
import { findRewrite } from "./schema-changes.js";
import { skipOuter, symbolOf } from "./symbols.js";

const schemaOptions: ReadonlySet<string> = new Set(["input", "output"]);

/**
 * Reports what the schemas of the workflows of a file would change: the body gets the input as it was sent, in both engines. The
 * constants that a schema is made of are followed; the schemas of other libraries are looked at when the workflow runs on this
 * machine.
 */
export function checkSchemas(file: ts.SourceFile, unit: ProjectUnit, reading: Reading): void {
  const seen = new Set<ts.Node>();
  const visit = (node: ts.Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (ts.isPropertyAccessExpression(node) || ts.isIdentifier(node)) {
      const change = findChange(node, unit);
      if (change !== undefined) reportChange(node, change, reading);
      const part = findInitializer(node, unit.checker);
      if (part !== undefined) visit(part);
      else if (ts.isPropertyAccessExpression(node)) visit(node.expression);
      return;
    }
    if (!isCode(node)) ts.forEachChild(node, visit);
  };
  for (const call of findCallsOf("workflow", file, unit)) {
    const options = call.arguments.length > 2 ? call.arguments[1] : undefined;
    for (const schema of schemasIn(options, reading)) visit(schema);
  }
}

/** The values of `input` and `output` in an object of options. */
function schemasIn(options: ts.Expression | undefined, reading: Reading): ts.Expression[] {
  const node = options && skipOuter(options);
  if (node && ts.isIdentifier(node)) return schemasIn(reading.initializerOf(node), reading);
  if (!node || !ts.isObjectLiteralExpression(node)) return [];
  return node.properties.flatMap((property) => {
    if (ts.isSpreadAssignment(property)) return schemasIn(property.expression, reading);
    if (ts.isShorthandPropertyAssignment(property)) {
      return schemaOptions.has(property.name.text) ? [property.name] : [];
    }
    return ts.isPropertyAssignment(property) && schemaOptions.has(property.name.getText())
      ? [property.initializer]
      : [];
  });
}

/** A function given to a schema looks at values (`refine`); only that of a lazy schema makes a schema. */
function isCode(node: ts.Node): boolean {
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return false;
  const call = node.parent;
  const callee = ts.isCallExpression(call) ? call.expression : undefined;
  return !(callee && nameOf(callee) === "lazy");
}

interface Change {
  readonly what: string;
  readonly instead: string;
  readonly call: ts.Node;
}

function findChange(
  node: ts.PropertyAccessExpression | ts.Identifier,
  { checker, packageNameOf }: ProjectUnit,
): Change | undefined {
  const name = nameOf(node) ?? "";
  const call = callOf(node);
  const instead = findRewrite(name, call.arguments.at(-1)?.getText());
  if (instead === undefined) return undefined;
  const declaration = symbolOf(node, checker)?.declarations?.[0];
  if (declaration === undefined || packageNameOf(declaration.getSourceFile().fileName) !== "zod") return undefined;
  return { what: call.text, instead, call: call.node };
}

/** The call a name of a function belongs to: `default(1)`, and `coerce.number()` for the name of a group of functions. */
function callOf(node: ts.Expression): { node: ts.Node; text: string; arguments: readonly ts.Expression[] } {
  const { parent } = node;
  const name = nameOf(node) ?? "";
  if (ts.isCallExpression(parent) && parent.expression === node) {
    return { node: parent, text: `${name}(…)`, arguments: parent.arguments };
  }
  if (!ts.isPropertyAccessExpression(parent)) return { node, text: name, arguments: [] };
  const member = callOf(parent);
  return { ...member, text: `${name}.${member.text}`, arguments: [] };
}

function nameOf(node: ts.Expression): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  return ts.isPropertyAccessExpression(node) ? node.name.text : undefined;
}

function reportChange(node: ts.PropertyAccessExpression | ts.Identifier, change: Change, reading: Reading): void {
  const from = reading.originOf(ts.isIdentifier(node) ? node : node.name);
  const to = reading.originOf(change.call);
  const origin: Diagnostic["origin"] = from && to && { ...from, end: to.end };
  reading.report(discovery.changingSchema(origin, { what: change.what, instead: change.instead }));
}

/** The value behind a name of this program: a constant's, or that of a member of one. */
function findInitializer(node: ts.Expression, checker: ts.TypeChecker): ts.Expression | undefined {
  const declaration = symbolOf(node, checker)?.valueDeclaration;
  if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return undefined;
  if (ts.isVariableDeclaration(declaration) || ts.isPropertyAssignment(declaration)) return declaration.initializer;
  return ts.isShorthandPropertyAssignment(declaration) ? declaration.name : undefined;
}
