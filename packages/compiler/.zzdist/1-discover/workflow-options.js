import { discovery } from "../diagnostics/codes/discover.js";
import { describeValue } from "./describe-value.js";
import { readOptions } from "./options.js";
import { readSeconds } from "./policy.js";
/** Schemas are read from the running module, never from the source. */
const keys = { known: ["input", "output", "timeout", "description"], opaque: ["input", "output"] };
export function readWorkflowOptions({ optionsNode }, reading) {
    const options = readOptions([optionsNode], keys, reading);
    const timeout = readSeconds("timeout", options, reading);
    const description = options.get("description");
    if (description !== undefined && typeof description.value !== "string") {
        const found = describeValue(description.value);
        const parameters = { option: "description", expected: "a text", found };
        reading.report(discovery.badOption(reading.originOf(description.node), parameters));
    }
    return {
        ...(timeout === undefined ? {} : { timeoutSeconds: timeout }),
        ...(typeof description?.value === "string" ? { description: description.value } : {}),
    };
}
//# sourceMappingURL=workflow-options.js.map