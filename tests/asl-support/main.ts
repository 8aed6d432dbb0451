import { writeFileSync } from "node:fs";
import { pageFile, writePage } from "./write-page.js";

writeFileSync(pageFile, writePage());
