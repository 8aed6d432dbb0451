import { ts } from "#typescript";
import { findErrorName } from "../error-names.js";
import { symbolOf } from "../symbols.js";
import type { Folding } from "./fold.js";
import { type Folded, known, unknown } from "./folded.js";

const numbers: Readonly<Record<string, number>> = { NaN: Number.NaN, Infinity: Number.POSITIVE_INFINITY };

export function foldName(node: ts.Identifier, folding: Folding): Folded {
  const { checker } = folding;
  const symbol = symbolOf(node, checker);
  if (symbol !== undefined && checker.isUndefinedSymbol(symbol)) return known(undefined);
  const error = findErrorName(node, checker);
  if (error?.kind === "named") return known({ $error: error.name });
  return foldSymbol(symbol, node, folding);
}

/** The value behind a name: a constant's initializer, or the literal type of one that is only declared. */
export function foldSymbol(symbol: ts.Symbol | undefined, node: ts.Expression, folding: Folding): Folded {
  const declaration = symbol?.valueDeclaration;
  if (declaration === undefined) return unknown(node, `\`${node.getText()}\` is not known`);
  if (folding.visiting.has(declaration)) return unknown(node, `\`${node.getText()}\` is defined by itself`);
  const inside = { ...folding, visiting: new Set([...folding.visiting, declaration]) };
  if (ts.isSourceFile(declaration)) return foldData(declaration, node, inside);
  if (ts.isVariableDeclaration(declaration)) return foldVariable(declaration, node, inside);
  if (ts.isBindingElement(declaration)) return foldBinding(declaration, node, inside);
  if (ts.isExportAssignment(declaration)) return folding.fold(declaration.expression, inside);
  if (ts.isEnumDeclaration(declaration)) return foldEnum(declaration, folding);
  if (ts.isParameter(declaration))
    return unknown(node, `\`${node.getText()}\` is a parameter, whose value comes at run time`);
  return unknown(node, `\`${node.getText()}\` is no constant`);
}

/** `import rates from "./rates.json"` */
function foldData(file: ts.SourceFile, node: ts.Expression, folding: Folding): Folded {
  const statement = file.statements[0];
  const isData = file.fileName.endsWith(".json") && statement !== undefined && ts.isExpressionStatement(statement);
  return isData ? folding.fold(statement.expression, folding) : unknown(node, `\`${node.getText()}\` is a module`);
}

function foldVariable(declaration: ts.VariableDeclaration, node: ts.Expression, folding: Folding): Folded {
  const name = node.getText();
  if (declaration.getSourceFile().isDeclarationFile) return foldDeclared(declaration, node, folding);
  const problem = findProblem(declaration, folding);
  if (problem !== undefined) return unknown(node, `\`${name}\` ${problem}`);
  if (declaration.initializer === undefined) return unknown(node, `\`${name}\` has no value here`);
  return folding.fold(declaration.initializer, folding);
}

function findProblem(declaration: ts.VariableDeclaration, folding: Folding): string | undefined {
  if (!(ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const)) return "is no `const` and may change";
  return folding.isMutated(declaration) ? "is changed by the program" : undefined;
}

/** `declare const region: "eu-west-1"`: the type is the value. */
function foldDeclared(declaration: ts.VariableDeclaration, node: ts.Expression, { checker }: Folding): Folded {
  const name = node.getText();
  if (Object.hasOwn(numbers, name)) return known(numbers[name]);
  const type = checker.getTypeAtLocation(declaration);
  if (type.isStringLiteral() || type.isNumberLiteral()) return known(type.value);
  return unknown(
    node,
    `\`${name}\` is declared in ${declaration.getSourceFile().fileName.replace(/^.*[\\/]/, "")} without a value`,
  );
}

/** `const { short } = limits` and `const [first] = list`. */
function foldBinding(element: ts.BindingElement, node: ts.Expression, folding: Folding): Folded {
  const pattern = element.parent;
  const owner = pattern.parent;
  if (!ts.isVariableDeclaration(owner) || owner.initializer === undefined || element.dotDotDotToken) {
    return unknown(node, `\`${node.getText()}\` is taken out of a value in a way that is not followed`);
  }
  const problem = findProblem(owner, folding);
  if (problem !== undefined) return unknown(node, `\`${node.getText()}\` ${problem}`);
  const value = folding.fold(owner.initializer, folding);
  if (!value.ok) return value;
  const key = ts.isArrayBindingPattern(pattern) ? String(pattern.elements.indexOf(element)) : keyOf(element);
  const found = Object.entries(value.value ?? {}).find(([name]) => name === key)?.[1];
  if (found !== undefined || element.initializer === undefined) return known(found);
  return folding.fold(element.initializer, folding);
}

function keyOf(element: ts.BindingElement): string | undefined {
  const name = element.propertyName ?? element.name;
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : undefined;
}

/** The object that an enum is at run time: its members, and the names of its numbers. */
function foldEnum(declaration: ts.EnumDeclaration, { checker }: Folding): Folded {
  const entries = declaration.members.flatMap((member): [string, unknown][] => {
    const [name, value] = [nameOf(member), checker.getConstantValue(member)];
    const named: [string, unknown] = [name, value];
    return typeof value === "number" ? [named, [String(value), name]] : [named];
  });
  return known(Object.fromEntries(entries));
}

function nameOf(member: ts.EnumMember): string {
  return ts.isIdentifier(member.name) || ts.isStringLiteral(member.name) ? member.name.text : member.name.getText();
}
