import { type Retrier } from "@stepwright/asl";
import type { ts } from "#typescript";
import { type Options } from "./options.js";
import type { Reading } from "./reading.js";
/** The options of a task-like helper, as the machine has them. */
export interface Policy {
    readonly name?: string;
    readonly retriers: readonly Retrier[];
    readonly timeoutSeconds?: number;
    readonly heartbeatSeconds?: number;
    /** The values of the further options that the helper has. */
    readonly extra: Readonly<Record<string, unknown>>;
}
/** The options of a call over those of its definition: the later ones win, one by one. `extra` are further options it may have. */
export declare function readPolicy(sources: readonly (ts.Expression | undefined)[], extra: readonly string[], reading: Reading): Policy;
/** A duration that AWS takes as seconds: at least one. */
export declare function readSeconds(key: string, options: Options, reading: Reading, most?: number): number | undefined;
//# sourceMappingURL=policy.d.ts.map