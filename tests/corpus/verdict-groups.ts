import type { Verdicts } from "./judge.js";

/** Definitions that one of the two validators accepts and the other refuses, all for the same reason. */
export interface VerdictGroup {
  readonly refusedBy: "asl-validator" | "stepwright";
  /** What is refused. */
  readonly title: string;
  /** What the one that refuses says, in part. */
  readonly says: RegExp;
  readonly why: string;
}

/** The first group that fits is the one that counts. */
export const verdictGroups: readonly VerdictGroup[] = [
  {
    refusedBy: "asl-validator",
    title: "it throws",
    says: /^it throws/,
    why: "A crash of the other validator is no verdict.",
  },
  {
    refusedBy: "asl-validator",
    title: "placeholders of templates",
    says: /\$\{/,
    why: "`${Name}` is replaced when the template is deployed; the service never sees it, so any field may hold it.",
  },
  {
    refusedBy: "asl-validator",
    title: "ARNs with a stand-in for region and account",
    says: /Resource is invalid.*= "arn:.*[A-Z]+_[A-Z]+/,
    why: "The ARN has the form of one; whether the account exists is known when the task runs.",
  },
  {
    refusedBy: "asl-validator",
    title: "expressions with a line break or no blank inside the delimiters, or where it wants a literal object",
    says: /(?:\{%|%\})/,
    why: "An expression begins with `{%` and ends with `%}`, and may give a whole object; AWS asks for no blank (asl-reference §0, §6.3).",
  },
  {
    refusedBy: "asl-validator",
    title: "paths and calls beyond its grammar",
    says: /must match format "asl_payload_template"/,
    why: "AWS reads paths with Jayway JsonPath, which knows filters on parts, a dot before a bracket and texts where numbers are meant; what such a path finds is decided when the state runs (asl-reference §1.10).",
  },
  {
    refusedBy: "asl-validator",
    title: "`MaxItems: 0`",
    says: /MaxItems is invalid/,
    why: 'AWS says so when the Map runs: `States.ItemReaderFailed`, "field MaxItems must be positive" (asl-reference §5).',
  },
  {
    refusedBy: "asl-validator",
    title: "`ItemSelector` beside its old name `Parameters`",
    says: /MAP_ITEM_SELECTOR/,
    why: "No recording says what AWS answers; the engine takes `ItemSelector`.",
  },
  {
    refusedBy: "stepwright",
    title: "objects and lists where AWS takes a text",
    says: /Expected value of type \[/,
    why: "A template function (`Fn::GetAtt`) stands where its value will be: what is deployed is a text, but this is not what is deployed.",
  },
  {
    refusedBy: "stepwright",
    title: "fields that the state does not have",
    says: /is not supported at/,
    why: "AWS refuses unknown fields inside `Catch`, `Iterator` and `ProcessorConfig`, as it does in states.",
  },
  {
    refusedBy: "stepwright",
    title: "roles left out of `Credentials`",
    says: /The field 'RoleArn' is required but was missing/,
    why: "Recorded by AWS (asl-reference §1.3).",
  },
  {
    refusedBy: "stepwright",
    title: "resources of services that cannot be integrated",
    says: /is not recognized/,
    why: "A task names a Lambda function, an activity or an integration that exists; the text is recorded (asl-reference §1.3).",
  },
  {
    refusedBy: "stepwright",
    title: "empty lists of errors",
    says: /Value cannot be empty at .*ErrorEquals/,
    why: '`ErrorEquals` is a non-empty list (states-language.net, "Errors").',
  },
  {
    refusedBy: "stepwright",
    title: "`$` at the top level of an expression",
    says: /at the top level is not supported/,
    why: "There is no implicit document in Step Functions (asl-reference §2.4).",
  },
  {
    refusedBy: "stepwright",
    title: "variable names with other characters",
    says: /INVALID_VARIABLE_NAME/,
    why: "Names are identifiers of UAX #31 (asl-reference §2.1).",
  },
  {
    refusedBy: "stepwright",
    title: "states that go back to JSONPath",
    says: /'QueryLanguage' can not be 'JSONPath'/,
    why: "Recorded by AWS (asl-reference §0).",
  },
  {
    refusedBy: "stepwright",
    title: "numbers below their least",
    says: /Minimum value is/,
    why: "`TimeoutSeconds` is positive (asl-reference §1.1).",
  },
];

export function groupOf({ ours, theirs }: Verdicts): VerdictGroup | undefined {
  const refusedBy = ours.length > 0 ? "stepwright" : "asl-validator";
  const findings = ours.length > 0 ? ours : theirs;
  return verdictGroups.find((group) => group.refusedBy === refusedBy && findings.some((text) => group.says.test(text)));
}

export function differs({ ours, theirs }: Verdicts): boolean {
  return ours.length > 0 !== theirs.length > 0;
}
