import { defineDiagnostics } from "../define.js";
/** What phase 3 refuses in a workflow that could be lowered. */
export const checking = defineDiagnostics({});
//# sourceMappingURL=check.js.map