import { type ItemParser, ItemReaderProblem, type ReaderConfig } from "./item-reader.js";

const delimiters: ReadonlyMap<string, string> = new Map([
  ["COMMA", ","],
  ["PIPE", "|"],
  ["SEMICOLON", ";"],
  ["SPACE", " "],
  ["TAB", "\t"],
]);

/** CSV (RFC 4180): an item is an object of texts by header. Missing fields are empty, surplus ones are dropped. */
export const parseCsv: ItemParser = (text, config) => {
  const delimiter = delimiters.get(String(config["CSVDelimiter"] ?? "COMMA")) ?? ",";
  const rows = splitRows(text.replace(/^\uFEFF/, ""), delimiter);
  const headers = givenHeaders(config) ?? rows.shift() ?? [];
  if (new Set(headers).size < headers.length) throw new ItemReaderProblem("CSV headers cannot contain duplicates.");
  return rows.map((row) => ({
    value: Object.fromEntries(headers.map((header, index) => [header, row[index] ?? ""])),
  }));
};

function givenHeaders(config: ReaderConfig): string[] | undefined {
  const headers = config["CSVHeaders"];
  return config["CSVHeaderLocation"] === "GIVEN" && Array.isArray(headers) ? headers.map(String) : undefined;
}

/** The rows of a text; one pattern reads a field, quoted or bare, and what ends it. */
function splitRows(text: string, delimiter: string): string[][] {
  const special = `\\${delimiter}`;
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^${special}\\r\\n]*))(${special}|\\r?\\n|\\r|$)`, "y");
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length || row.length > 0; ) {
    field.lastIndex = at;
    const match = field.exec(text);
    if (!match) throw new ItemReaderProblem(`The CSV file is malformed at character ${at + 1}.`);
    const [whole, quoted, bare = "", end] = match;
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    at += whole.length;
    if (end === delimiter) continue;
    if (row.length > 1 || row[0] !== "") rows.push(row);
    row = [];
  }
  return rows;
}
