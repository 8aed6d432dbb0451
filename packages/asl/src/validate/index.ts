import { isRecord } from "../own-field.js";
import { copyJson, type JsonCopy } from "./copy-json.js";
import { type AslDiagnostic, collectInto, type Report } from "./diagnostic.js";
import { createExpressionCache } from "./expression.js";
import { describeJsonError } from "./json-error.js";
import { lintRules } from "./lint-rules.js";
import { type MachineType, viewMachine } from "./machine-view.js";
import type { Rule } from "./rule.js";
import { checkAssignNames } from "./rules/assign-names.js";
import { checkAssignScope } from "./rules/assign-scope.js";
import { checkCatch } from "./rules/catch.js";
import { checkChoiceRules } from "./rules/choice-rules.js";
import { checkCredentials } from "./rules/credentials.js";
import { checkDistributedMap } from "./rules/distributed-map.js";
import { checkErrorEquals } from "./rules/error-equals.js";
import { checkExclusiveFields } from "./rules/exclusive-fields.js";
import { checkExpress } from "./rules/express.js";
import { checkExpressionReferences } from "./rules/expression-references.js";
import { checkExpressions } from "./rules/expressions.js";
import { checkFieldValues } from "./rules/field-values.js";
import { checkGraphShape } from "./rules/graph-shape.js";
import { checkJsonPaths } from "./rules/json-paths.js";
import { checkLabels } from "./rules/label.js";
import { checkNestedGraphs } from "./rules/nested-graphs.js";
import { checkPayloadTemplates } from "./rules/payload-templates.js";
import { checkQueryLanguage } from "./rules/query-language.js";
import { checkReachability } from "./rules/reachability.js";
import { checkRequiredFields } from "./rules/required-fields.js";
import { checkResource } from "./rules/resource.js";
import { checkRetry } from "./rules/retry.js";
import { checkStateNames } from "./rules/state-names.js";
import { checkSupportedFields } from "./rules/supported-fields.js";
import { checkTransition } from "./rules/transition.js";
import { checkTransitionTargets } from "./rules/transition-targets.js";
import { checkUndefinedVariables } from "./rules/undefined-variables.js";
import { checkWaitTimestamp } from "./rules/wait-timestamp.js";

export interface ValidateOptions {
  /** `STANDARD` unless told otherwise. */
  readonly type?: MachineType;
  /**
   * Whether to add what AWS accepts without a word and what is still a mistake, as warnings with codes `LINT_…`. Off unless
   * asked for: without it the answer is the one of AWS. Nothing is added to a definition that AWS refuses, since there a
   * warning may only follow from the error.
   */
  readonly lint?: boolean;
}

/** What is wrong with the shape comes before what is wrong with the content, and that before the graph and the warnings. */
const rules: readonly Rule[] = [
  checkGraphShape,
  checkSupportedFields,
  checkRequiredFields,
  checkQueryLanguage,
  checkTransition,
  checkExclusiveFields,
  checkFieldValues,
  checkNestedGraphs,
  checkDistributedMap,
  checkChoiceRules,
  checkRetry,
  checkCatch,
  checkErrorEquals,
  checkWaitTimestamp,
  checkCredentials,
  checkResource,
  checkExpress,
  checkLabels,
  checkJsonPaths,
  checkPayloadTemplates,
  checkExpressions,
  checkExpressionReferences,
  checkAssignNames,
  checkAssignScope,
  checkStateNames,
  checkTransitionTargets,
  checkReachability,
  checkUndefinedVariables,
];

/**
 * Everything Step Functions would say about a definition, with its codes, messages and locations, and our own warnings when
 * asked for. Takes any value and never throws; a definition is accepted when no finding is an `ERROR`.
 */
export function validateDefinition(definition: unknown, options: ValidateOptions = {}): AslDiagnostic[] {
  const diagnostics: AslDiagnostic[] = [];
  const report = collectInto(diagnostics);
  const copy = copyJson(definition);
  if (!copy.ok) refuse(copy.reason, report);
  else if (!isRecord(copy.value)) refuse("unreadable", report);
  else {
    const cx = {
      machine: viewMachine(copy.value, options.type ?? "STANDARD"),
      report,
      expressions: createExpressionCache(),
    };
    for (const rule of rules) rule(cx);
    if (options.lint && !diagnostics.some(({ severity }) => severity === "ERROR")) {
      for (const rule of lintRules) rule(cx);
    }
  }
  return diagnostics;
}

/** The same for the text of a definition; a text that is no JSON is reported as Step Functions reports it. */
export function validateDefinitionText(text: string, options: ValidateOptions = {}): AslDiagnostic[] {
  const diagnostics: AslDiagnostic[] = [];
  const report = collectInto(diagnostics);
  if (text.trim() === "") {
    refuse("unreadable", report);
    return diagnostics;
  }
  let definition: unknown;
  try {
    definition = JSON.parse(text);
  } catch {
    const { message, location } = describeJsonError(text);
    report.error("INVALID_JSON_DESCRIPTION", message, location);
    return diagnostics;
  }
  return validateDefinition(definition, options);
}

const refusals = {
  unreadable: ["SCHEMA_VALIDATION_FAILED", "Definition must be a valid JSON object"],
  depth: ["TOO_DEEPLY_NESTED", "The states are too deeply nested"],
  size: ["SCHEMA_VALIDATION_FAILED", "Definition exceeds the maximum size of 1048576 characters"],
} as const;

function refuse(reason: Extract<JsonCopy, { ok: false }>["reason"], report: Report): void {
  const [code, message] = refusals[reason];
  report.error(code, message, "");
}
