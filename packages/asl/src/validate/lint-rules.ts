import type { Rule } from "./rule.js";
import { checkChoiceOrder } from "./rules/choice-order.js";
import { checkChoicePresence } from "./rules/choice-presence.js";
import { checkEndlessWaits } from "./rules/endless-waits.js";
import { checkHandledErrors } from "./rules/handled-errors.js";
import { checkLiteralPaths } from "./rules/literal-paths.js";
import { checkMapConcurrency } from "./rules/map-concurrency.js";
import { checkMapResult } from "./rules/map-result.js";
import { checkPayloadSize } from "./rules/payload-size.js";
import { checkRaisedErrors } from "./rules/raised-errors.js";
import { checkRetryDelays } from "./rules/retry-delays.js";
import { checkTaskToken } from "./rules/task-token.js";
import { checkUnevaluatedText } from "./rules/unevaluated-text.js";

/** Warnings that AWS does not give. Each holds whatever the input is: what may be meant as it stands is not reported. */
export const lintRules: readonly Rule[] = [
  checkHandledErrors,
  checkRaisedErrors,
  checkRetryDelays,
  checkEndlessWaits,
  checkTaskToken,
  checkChoiceOrder,
  checkChoicePresence,
  checkUnevaluatedText,
  checkLiteralPaths,
  checkMapResult,
  checkMapConcurrency,
  checkPayloadSize,
];
