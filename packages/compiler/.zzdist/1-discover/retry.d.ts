import { type RetryPolicyData } from "@stepwright/asl";
import type { Option } from "./options.js";
import type { Reading } from "./reading.js";
/** The policies of a `retry` option. One that is wrong is reported and left out. */
export declare function readRetryPolicies({ value, node }: Option, reading: Reading): RetryPolicyData[];
//# sourceMappingURL=retry.d.ts.map