import type { ts } from "#typescript";
import type { ProjectUnit } from "./project.js";
/**
 * Which of our helpers an expression refers to, as the manifest calls it (`"step"`, `"parallel"`, `"statesError:States.ALL"`).
 * Decided by where the symbol is declared, never by its text: renamed, namespace and re-exported imports count, a function of the
 * user's that happens to be called `step` does not.
 */
export declare function constructOf(node: ts.Expression, { checker, packageNameOf }: Pick<ProjectUnit, "checker" | "packageNameOf">): string | undefined;
//# sourceMappingURL=constructs.d.ts.map