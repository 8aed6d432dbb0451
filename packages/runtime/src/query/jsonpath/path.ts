import type { Json } from "@stepwright/asl";
import { type JSONPathQuery, type JSONValue, jsonpath } from "json-p3";

/** Where a path starts: the input, the context object, or a variable. */
export type PathRoot =
  | { readonly kind: "input" }
  | { readonly kind: "context" }
  | { readonly kind: "variable"; readonly name: string };

/** A path of the JSONPath query language, ready to be read. */
export interface Path {
  readonly text: string;
  readonly root: PathRoot;
  readonly query: JSONPathQuery;
  /** Whether it can find one value only. Others find a list, empty where there is nothing. */
  readonly definite: boolean;
}

const variable = /^\$([\p{ID_Start}_][\p{ID_Continue}]*)/u;

/** Parses a path; throws an error that says where it is no JSONPath. */
export function parsePath(text: string): Path {
  const name = variable.exec(text)?.[1];
  const root = rootOf(text, name);
  const rest = text.slice(root.kind === "input" ? 1 : root.kind === "context" ? 2 : 1 + (name ?? "").length);
  const query = jsonpath.compile(`$${quoteNames(rest)}`);
  return { text, root, query, definite: query.singularQuery() };
}

function rootOf(text: string, name: string | undefined): PathRoot {
  if (name !== undefined) return { kind: "variable", name };
  return text.startsWith("$$") ? { kind: "context" } : { kind: "input" };
}

/** Whether a text is meant as a path, as opposed to a call of an intrinsic function. */
export function isPathText(text: string): boolean {
  return text.startsWith("$");
}

/** What a path finds; for a definite one the prefix that led nowhere, in brackets as the service writes it. */
export type PathResult =
  | { readonly found: true; readonly value: Json }
  | { readonly found: false; readonly missing: string; readonly isLeaf: boolean };

export function readPath(path: Path, root: Json | undefined): PathResult {
  if (root === undefined) return { found: false, missing: "$", isLeaf: path.query.segments.length === 0 };
  const values = runQuery(path.query, root);
  if (!path.definite) return { found: true, value: values };
  const [value] = values;
  return value === undefined ? findMissing(path, root) : { found: true, value };
}

function findMissing(path: Path, root: Json): PathResult {
  const { segments, environment } = path.query;
  const Query = path.query.constructor;
  for (let length = 1; length <= segments.length; length += 1) {
    const prefix: JSONPathQuery = Reflect.construct(Query, [environment, segments.slice(0, length)]);
    if (runQuery(prefix, root).length === 0) {
      return { found: false, missing: prefix.toString({ form: "canonical" }), isLeaf: length === segments.length };
    }
  }
  return { found: false, missing: "$", isLeaf: true };
}

/** The library's types are of mutable JSON in and unknown values out; it writes nothing and hands out parts of the document. */
function runQuery(query: JSONPathQuery, root: Json): Json[] {
  return query.query(root as JSONValue).values() as Json[];
}

const shorthand = /^[\p{L}_\u0080-\uffff][\p{L}\p{N}_\u0080-\uffff-]*$/u;
const step = /\[(?:[^\]'"]|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")*\]|(?<!\.)\.(?=\[)|(\.\.?)([^.[\]]+)/gsu;
const fromEnd = /^\[\(@\.length\s*-\s*(\d+)\)\]$/;

/** A path of Step Functions as RFC 9535 spells it: freer names after a dot, fewer escapes, and two old forms less. */
function quoteNames(rest: string): string {
  return rest.replace(step, (whole, dots, name) => {
    if (whole === ".") return "";
    if (name === undefined) return whole.replace(fromEnd, "[-$1]").replace(/\\([^'\\])/gs, "\\\\$1");
    if (name === "*" || shorthand.test(name)) return whole;
    return `${dots === ".." ? ".." : ""}['${name.replace(/['\\]/g, "\\$&")}']`;
  });
}
