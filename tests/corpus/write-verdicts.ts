import type { Verdicts } from "./judge.js";
import { differs, groupOf, verdictGroups } from "./verdict-groups.js";

/** The page about how our validator and `asl-validator` judge the corpus. */
export function writeVerdicts(all: readonly Verdicts[]): string {
  const count = (ours: boolean, theirs: boolean) =>
    all.filter((verdicts) => verdicts.ours.length > 0 === ours && verdicts.theirs.length > 0 === theirs).length;
  const different = all.filter(differs);
  const rows = verdictGroups.map((group) => {
    const files = different.filter((verdicts) => groupOf(verdicts) === group);
    return `| ${group.refusedBy} | ${group.title} | ${files.length} | ${group.why} |`;
  });
  return `${[
    "# Verdicts on real definitions",
    "",
    `The validator of this project and the npm package \`asl-validator\` 4.0.0 on the ${all.length} definitions of the corpus. Both accept`,
    `${count(false, false)} and refuse ${count(true, true)}; ${different.length} are refused by one of them, for these reasons. Written by`,
    "`STEPWRIGHT_SCALE=full npx vitest run tests/corpus -u`.",
    "",
    "| refused by | what is refused | definitions | why |",
    "| --- | --- | ---: | --- |",
    ...rows,
  ].join("\n")}\n`;
}
