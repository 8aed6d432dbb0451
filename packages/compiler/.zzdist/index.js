export { compile } from "./compile.js";
//# sourceMappingURL=index.js.map