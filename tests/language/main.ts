import { writeFileSync } from "node:fs";
import { pageFile, writePage } from "./write-page.js";

writeFileSync(pageFile, await writePage());
console.log("Wrote docs/language.md.");
