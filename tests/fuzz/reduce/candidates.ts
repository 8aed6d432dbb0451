import ts from "typescript";

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How much a round of reduction looks at: whole statements first, then everything. */
export type Grain = "statements" | "expressions";

/** Smaller texts of a program, the smallest first: a node left out, or one that holds it replaced by it. */
export function listCandidates(source: string, grain: Grain): string[] {
  const file = ts.createSourceFile("it.ts", source, ts.ScriptTarget.ES2023, true);
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    if (isLoopHeader(node)) return void edits.push(...headerEdits(node));
    edits.push(...statementEdits(node));
    if (grain === "expressions") edits.push(...listEdits(node, source), ...expressionEdits(node));
    ts.forEachChild(node, visit);
  };
  visit(file);
  const texts = edits.map(({ start, end, text }) =>
    `${source.slice(0, start)}${text}${source.slice(end)}`.replaceAll(/\n\s*\n/g, "\n"),
  );
  return [...new Set(texts)]
    .filter((text) => text.length < source.length)
    .sort((left, right) => left.length - right.length);
}

/** What ends a loop stays, so that every candidate comes to an end. */
function isLoopHeader(node: ts.Node): boolean {
  return (
    ts.isIterationStatement(node.parent ?? node, false) &&
    node.parent !== undefined &&
    !isLoopList(node) &&
    !ts.isStatement(node)
  );
}

/** The list that a `for…of` goes over is an expression as any other. */
const isLoopList = (node: ts.Node): boolean => ts.isForOfStatement(node.parent);

/** A condition `count && more` may lose the second part. */
const headerEdits = (node: ts.Node): Edit[] =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken
    ? [putInPlace(node, node.left.getText())]
    : [];

const putInPlace = (node: ts.Node, text: string): Edit => ({ start: node.getStart(), end: node.end, text });

const linesOf = (node: ts.Node): string =>
  ts.isBlock(node) ? node.statements.map((one) => one.getText()).join("\n") : node.getText();

function statementEdits(node: ts.Node): Edit[] {
  if (ts.isImportDeclaration(node)) return [];
  if (ts.isBlock(node)) return ts.isBlock(node.parent) ? [putInPlace(node, linesOf(node))] : [];
  if (!ts.isStatement(node)) return ts.isCaseOrDefaultClause(node) ? [putInPlace(node, "")] : [];
  const edits = [putInPlace(node, ""), ...partsOf(node).map((part) => putInPlace(node, linesOf(part)))];
  if (ts.isIfStatement(node) && node.elseStatement)
    edits.push({ start: node.thenStatement.end, end: node.end, text: "" });
  if (ts.isTryStatement(node) && node.finallyBlock && node.catchClause) {
    edits.push({ start: node.catchClause.end, end: node.end, text: "" });
    edits.push({ start: node.tryBlock.end, end: node.finallyBlock.getFullStart(), text: " finally" });
  }
  return edits;
}

function partsOf(node: ts.Statement): ts.Node[] {
  if (ts.isIfStatement(node)) return [node.thenStatement, ...(node.elseStatement ? [node.elseStatement] : [])];
  if (ts.isTryStatement(node)) return [node.tryBlock, ...(node.finallyBlock ? [node.finallyBlock] : [])];
  if (ts.isIterationStatement(node, false) || ts.isLabeledStatement(node)) return [node.statement];
  if (ts.isSwitchStatement(node)) return node.caseBlock.clauses.flatMap((clause) => clause.statements.slice(0, 1));
  return [];
}

/** Leaves out members of lists, together with a separator. */
function listEdits(node: ts.Node, source: string): Edit[] {
  const isMember =
    ts.isObjectLiteralElementLike(node) ||
    ts.isBindingElement(node) ||
    ts.isParameter(node) ||
    ts.isTypeElement(node) ||
    (ts.isExpression(node) && (ts.isArrayLiteralExpression(node.parent) || isArgument(node)));
  if (!isMember) return [];
  const after = /^\s*[,;]/.exec(source.slice(node.end))?.[0].length ?? 0;
  const before = /[,;]\s*$/.exec(source.slice(0, node.getStart()))?.[0].length ?? 0;
  const edits: Edit[] = [{ start: node.getStart() - (after > 0 ? 0 : before), end: node.end + after, text: "" }];
  if (ts.isBindingElement(node) && node.initializer) edits.push({ start: node.name.end, end: node.end, text: "" });
  return edits;
}

const isArgument = (node: ts.Expression): boolean =>
  (ts.isCallExpression(node.parent) || ts.isNewExpression(node.parent)) && node.parent.expression !== node;

const simplest = ["0", '""', "true", "false", "[]", "{}", "null", "undefined"];

function expressionEdits(node: ts.Node): Edit[] {
  if (ts.isStringLiteral(node) && node.text.length > 1 && !ts.isImportDeclaration(node.parent))
    return [putInPlace(node, '"a"')];
  if (ts.isTypeNode(node))
    return ts.isUnionTypeNode(node) ? node.types.map((one) => putInPlace(node, one.getText())) : [];
  if (!ts.isExpression(node) || ts.isIdentifier(node) || ts.isLiteralExpression(node)) return [];
  return [...expressionsIn(node).map((part) => part.getText()), ...simplest].map((text) => putInPlace(node, text));
}

/** The expressions directly in one; of functions, those they are made of. */
function expressionsIn(node: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (part: ts.Node): void => {
    if (ts.isExpression(part) && !ts.isFunctionLike(part)) found.push(part);
    else if (!ts.isBlock(part)) ts.forEachChild(part, visit);
  };
  ts.forEachChild(node, visit);
  return found;
}
