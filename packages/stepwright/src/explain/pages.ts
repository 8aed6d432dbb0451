import { existsSync, readdirSync, readFileSync } from "node:fs";

/** The packed package has the pages beside its code; in a checkout they are among its documentation. */
const folders = [
  new URL("../diagnostics/pages/", import.meta.url),
  new URL("../../../../docs/diagnostics/", import.meta.url),
];

function folder(): URL | undefined {
  return folders.find((one) => existsSync(one));
}

/** The codes that have a page. */
export function listPages(): string[] {
  const place = folder();
  const names = place ? readdirSync(place) : [];
  return names.flatMap((name) => /^(SW\d{4})\.md$/.exec(name)?.[1] ?? []).sort();
}

export function readPage(code: string): string {
  return readFileSync(new URL(`${code}.md`, folder()), "utf8");
}
