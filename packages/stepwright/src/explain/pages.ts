import { existsSync, readdirSync, readFileSync } from "node:fs";

/** The packed package has the pages beside its code; in a checkout they are among its documentation. */
const folders = [
  new URL("../diagnostics/pages/", import.meta.url),
  new URL("../../../../docs/diagnostics/", import.meta.url),
];

/** Where a page lies, by how its code is written: of our compiler, of AWS, of our warnings about definitions. */
const places = [
  { folder: "", file: /^(SW\d{4})\.md$/ },
  { folder: "aws/", file: /^([A-Z_]+)\.md$/ },
  { folder: "lint/", file: /^(LINT_[A-Z_]+)\.md$/ },
] as const;

/** The codes that have a page, ours first, and the page of each. */
export function listPages(): ReadonlyMap<string, URL> {
  const root = folders.find((one) => existsSync(one));
  if (!root) return new Map();
  const found = places.flatMap(({ folder, file }) => {
    const place = new URL(folder, root);
    const codes = readdirSync(place).flatMap((name) => file.exec(name)?.[1] ?? []);
    return codes.sort().map((code) => [code, new URL(`${code}.md`, place)] as const);
  });
  return new Map(found);
}

export function readPage(page: URL): string {
  return readFileSync(page, "utf8");
}
