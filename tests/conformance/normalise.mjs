/**
 * Brings recorded and computed values to one form: what a recording lost (times, ids, who wrote JSON as text) is lost on both
 * sides. The rules are those of FORMAT.md.
 */

const isoTime =
  /[1-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-][01]\d:?(?:[0-5]\d)?)/g;
const uuid = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gi;
const numbered = /<<?([\w-]+)>?:\d+>/g;

/** Members that hold JSON as text. */
const jsonMembers = new Set([
  "input",
  "output",
  "parameters",
  "result",
  "variables",
  "afterArguments",
  "afterInputPath",
  "afterParameters",
  "afterResultSelector",
  "afterResultPath",
  "afterItemsPath",
  "afterItemSelector",
]);
/** Members that newer recordings have and older ones lack. */
const ignoredMembers = new Set(["redriveCount", "redriveStatus", "RedriveCount", "RedriveStatus", "redrive_count"]);

/** Apply once: it decodes JSON text. `decodes` is false for values that are decoded already. */
export function normalise(value, kase, decodes = true) {
  const rewriteText = textRewriter(kase.regexNormalisers ?? []);
  const visit = (node, name) => {
    const decoded = decodes ? decodeMember(node, name) : node;
    if (name !== undefined && /timestamp/i.test(name)) return timeOf(decoded, rewriteText);
    if (typeof decoded === "string") return rewriteText(decoded);
    if (Array.isArray(decoded)) return decoded.map((item) => visit(item));
    if (decoded === null || typeof decoded !== "object") return decoded;
    const members = Object.entries(decoded).filter(([key]) => !ignoredMembers.has(key));
    return Object.fromEntries(members.map(([key, member]) => [rewriteText(key), visit(member, key)]));
  };
  return visit(value);
}

function decodeMember(node, name) {
  if (name === "assignedVariables" && node && typeof node === "object") {
    return Object.fromEntries(Object.entries(node).map(([key, text]) => [key, decode(text)]));
  }
  if (jsonMembers.has(name)) return decode(node);
  return name === "cause" && typeof node === "string" && node.startsWith("{") ? decode(node) : node;
}

function decode(node) {
  if (typeof node !== "string") return node;
  try {
    return JSON.parse(node);
  } catch {
    return node;
  }
}

function timeOf(node, rewriteText) {
  const text = typeof node === "string" ? rewriteText(node) : "";
  return text.startsWith("date") ? text : "timestamp";
}

function textRewriter(pairs) {
  const own = pairs.flatMap(([source, replacement]) => compilePattern(source, replacement));
  return (text) => {
    const rewritten = own.reduce((all, [pattern, replacement]) => all.replace(pattern, () => replacement), text);
    return rewritten.replace(isoTime, "date").replace(uuid, "<uuid>").replace(numbered, "<$1>");
  };
}

/** The patterns were written for another language; only its leading flags differ from ours. */
function compilePattern(source, replacement) {
  const flags = /^\(\?([ims]+)\)/.exec(source);
  try {
    const pattern = new RegExp(flags ? source.slice(flags[0].length) : source, `g${flags?.[1] ?? ""}`);
    return [[pattern, replacement.replaceAll('\\"', '"')]];
  } catch {
    return [];
  }
}
