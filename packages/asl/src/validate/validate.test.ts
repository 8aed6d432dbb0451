// table
import { describe, expect, it } from "vitest";
import {
  describeInvalidDefinition,
  type ValidateOptions,
  validateDefinition,
  validateDefinitionText,
} from "../index.js";

type Fields = Readonly<Record<string, unknown>>;

const lambda = { Type: "Task", Resource: "arn:aws:states:::lambda:invoke" };
const pass = { Type: "Pass", End: true };
const graph = { StartAt: "P", States: { P: pass } };

/** A machine of one state, or of several. */
function machine(states: Fields, fields: Fields = {}): Fields {
  return { StartAt: Object.keys(states)[0], States: states, ...fields };
}
const jsonata = { QueryLanguage: "JSONata" };

function findings(definition: unknown, options?: ValidateOptions): string[] {
  return validateDefinition(definition, options).map(
    ({ severity, code, message, location }) =>
      `${severity === "WARNING" ? "warning " : ""}${code === "SCHEMA_VALIDATION_FAILED" ? "" : `${code}: `}${message} at ${location}`,
  );
}

type Case = readonly [claim: string, definition: unknown, expected: readonly string[], options?: ValidateOptions];

function each(title: string, cases: readonly Case[]) {
  describe(title, () => {
    for (const [claim, definition, expected, options] of cases)
      it(claim, () => expect(findings(definition, options)).toEqual(expected));
  });
}

each("structure", [
  ["an empty object lacks both fields", {}, ["These fields are required: [States, StartAt] at /"]],
  ["a list is no definition", [], ["Definition must be a valid JSON object at "]],
  [
    "States cannot be empty",
    { StartAt: "A", States: {} },
    ["Value cannot be empty at /States", "MISSING_TRANSITION_TARGET: Missing 'Next' target: A at /StartAt"],
  ],
  ["an unknown field of the machine", machine({ A: pass }, { Coment: "x" }), ["Field 'Coment' is not supported at /"]],
  [
    "another version",
    machine({ A: pass }, { Version: "2.0" }),
    ["Value should be one of the following: [1.0] at /Version"],
  ],
  ["a state without Type", machine({ A: { End: true } }), ["These fields are required: [Type] at /States/A"]],
  [
    "a state of an unknown Type",
    machine({ A: { Type: "Sleep", End: true } }),
    [
      "The field 'Type' should have one of these values: [Task, Wait, Pass, Succeed, Fail, Choice, Parallel, Map] at /States/A/Type",
    ],
  ],
  [
    "a branch without States",
    machine({ A: { Type: "Parallel", Branches: [{ StartAt: "B" }], End: true } }),
    ["These fields are required: [States] at /States/A/Branches[0]"],
  ],
  [
    "a Parallel without branches",
    machine({ A: { Type: "Parallel", Branches: [], End: true } }),
    ["Value cannot be empty at /States/A/Branches"],
  ],
  [
    "a branch has no query language",
    machine({ A: { Type: "Parallel", Branches: [{ ...graph, ...jsonata }], End: true } }),
    ["Field 'QueryLanguage' is not supported at /States/A/Branches[0]"],
  ],
  [
    "a Map without processor",
    machine({ A: { Type: "Map", End: true } }),
    ["This object should have only one of the following fields: [ItemProcessor, Iterator] at /States/A"],
  ],
  ["Catch on Pass", machine({ A: { ...pass, Catch: [] } }), ["Field 'Catch' is not supported at /States/A"]],
  [
    "TimeoutSeconds on Map",
    machine({ A: { Type: "Map", TimeoutSeconds: 5, ItemProcessor: graph, End: true } }),
    ["Field 'TimeoutSeconds' is not supported at /States/A"],
  ],
  [
    "neither Next nor End",
    machine({ A: { Type: "Pass" }, B: pass }),
    [
      "This object should have only one of the following fields: [Next, End] at /States/A",
      'MISSING_TRANSITION_TARGET: State "B" is not reachable. at /States/B',
    ],
  ],
  [
    "both Next and End",
    machine({ A: { ...pass, Next: "B" }, B: pass }),
    ["There should only be one of the following fields: [Next, End] at /States/A"],
  ],
  [
    "a Wait with two times",
    machine({ A: { Type: "Wait", Seconds: 1, SecondsPath: "$.s", End: true } }),
    ["There should only be one of the following fields: [SecondsPath, Seconds, TimestampPath, Timestamp] at /States/A"],
  ],
]);

each("graph", [
  [
    "a target that does not exist",
    machine({ A: { Type: "Pass", Next: "NOPE" } }),
    [
      "MISSING_TRANSITION_TARGET: Missing 'Next' target: NOPE at /States/A/Next",
      "MISSING_END_STATE: Workflow has no terminal state at ",
    ],
  ],
  [
    "Default and rules",
    machine({ A: { Type: "Choice", Choices: [{ Variable: "$.x", IsNull: true, Next: "X" }], Default: "Y" }, Z: pass }),
    [
      "MISSING_TRANSITION_TARGET: Missing 'Next' target: X at /States/A/Choices[0]/Next",
      "MISSING_TRANSITION_TARGET: Missing 'Next' target: Y at /States/A/Default",
      'MISSING_TRANSITION_TARGET: State "Z" is not reachable. at /States/Z',
    ],
  ],
  [
    "a transition out of a branch",
    machine({
      A: { Type: "Parallel", Branches: [{ StartAt: "B", States: { B: { Type: "Pass", Next: "C" } } }], Next: "C" },
      C: pass,
    }),
    ["MISSING_TRANSITION_TARGET: Missing 'Next' target: C at /States/A/Branches[0]/States/B/Next"],
  ],
  [
    "a loop without end hides what is unreachable",
    machine({ A: { Type: "Pass", Next: "A" }, B: { Type: "Pass", Next: "A" } }),
    ["MISSING_END_STATE: Workflow has no terminal state at "],
  ],
  [
    "a loop without end inside a Map is accepted",
    machine({
      A: { Type: "Map", ItemProcessor: { StartAt: "B", States: { B: { Type: "Pass", Next: "B" } } }, End: true },
    }),
    [],
  ],
  [
    "the same name twice",
    machine({ P: { Type: "Map", ItemProcessor: graph, End: true } }),
    ["DUPLICATE_STATE_NAME: Duplicate State name: P at /States/P/ItemProcessor/States/P"],
  ],
  [
    "a name of 81 characters",
    machine({ ["é".repeat(81)]: pass }),
    [
      `INVALID_STATE_NAME: State name exceeds the 80-character limit allowed by the service at /States/${"é".repeat(81)}`,
    ],
  ],
  ["a name of 80 characters that are two units each", machine({ ["😀".repeat(80)]: pass }), []],
]);

const both = "only supported for the";
each("query languages", [
  [
    "a JSONata field in JSONPath",
    machine({ A: { ...pass, Output: 1 } }),
    [`The QueryLanguage is set to 'JSONPath', but field 'Output' is ${both} 'JSONata' QueryLanguage at /States/A`],
  ],
  [
    "a JSONPath field in JSONata",
    machine({ A: { ...pass, InputPath: "$" } }, jsonata),
    [`The QueryLanguage is set to 'JSONata', but field 'InputPath' is ${both} 'JSONPath' QueryLanguage at /States/A`],
  ],
  [
    "a Map's language does not reach its processor",
    machine({
      A: {
        Type: "Map",
        ...jsonata,
        Items: [1],
        ItemProcessor: { StartAt: "B", States: { B: { ...pass, Output: 1 } } },
        End: true,
      },
    }),
    [
      `The QueryLanguage is set to 'JSONPath', but field 'Output' is ${both} 'JSONata' QueryLanguage at /States/A/ItemProcessor/States/B`,
    ],
  ],
  [
    "a downgrade is the whole finding",
    machine({ A: { ...pass, QueryLanguage: "JSONPath", Output: "{% 1 %}" } }, jsonata),
    ["'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine at /States/A"],
  ],
  [
    "a misspelt language counts as JSONata",
    machine({ A: { ...pass, QueryLanguage: "jsonata", InputPath: "$.a" } }),
    [
      `The QueryLanguage is set to 'JSONata', but field 'InputPath' is ${both} 'JSONPath' QueryLanguage at /States/A`,
      "Value should be one of the following: [JSONPath, JSONata] at /States/A/QueryLanguage",
    ],
  ],
  [
    "a catcher's ResultPath in JSONata",
    machine(
      { A: { ...lambda, Catch: [{ ErrorEquals: ["E"], ResultPath: "$.e", Next: "B" }], End: true }, B: pass },
      jsonata,
    ),
    [
      `The QueryLanguage is set to 'JSONata', but field 'ResultPath' is ${both} 'JSONPath' QueryLanguage at /States/A/Catch[0]`,
    ],
  ],
]);

each("expressions", [
  [
    "a syntax error",
    machine({ A: { ...pass, Output: { a: ["{% 1 + %}"] } } }, jsonata),
    ["INVALID_JSONATA_EXPRESSION: Unexpected end of expression at /States/A/Output/a[0]"],
  ],
  [
    "an open delimiter",
    machine({ A: { ...pass, Output: "{% 1" } }, jsonata),
    ["JSONata string must start with {% and end with %} at /States/A/Output"],
  ],
  [
    "a read without context",
    machine({ A: { ...pass, Output: "{% phone %}" } }, jsonata),
    ["UNSUPPORTED_JSONATA_EXPRESSION: Reference to 'phone' at the top level is not supported. at /States/A/Output"],
  ],
  [
    "$$",
    machine({ A: { ...pass, Output: "{% $$ %}" } }, jsonata),
    ["UNSUPPORTED_JSONATA_EXPRESSION: Reference to '$$' is not supported. at /States/A/Output"],
  ],
  [
    "$states.result in Arguments",
    machine({ A: { ...lambda, Arguments: { x: "{% $states.result %}" }, End: true } }, jsonata),
    ["UNSUPPORTED_JSONATA_EXPRESSION: Field '$states.result' does not exist. at /States/A/Arguments/x"],
  ],
  [
    "$states.result in Output and Assign of a Task",
    machine(
      { A: { ...lambda, Output: "{% $states.result %}", Assign: { x: "{% $states.result.y %}" }, End: true } },
      jsonata,
    ),
    [],
  ],
  [
    "$states.errorOutput in a catcher only",
    machine(
      {
        A: {
          ...lambda,
          Output: "{% $states.errorOutput %}",
          Catch: [{ ErrorEquals: ["E"], Output: "{% $states.errorOutput.Error %}", Next: "B" }],
          End: true,
        },
        B: pass,
      },
      jsonata,
    ),
    ["UNSUPPORTED_JSONATA_EXPRESSION: Field '$states.errorOutput' does not exist. at /States/A/Output"],
  ],
  [
    "a variable that nothing assigns is a warning",
    machine({ A: { ...pass, Assign: { a: 1 }, Output: "{% $a + $b + $sum([1]) %}" } }, jsonata),
    ["warning POSSIBLY_UNDEFINED_VARIABLE: Variable 'b' is possibly not defined. at /States/A/Output"],
  ],
  [
    "Comment and ErrorEquals hold no expressions",
    machine({ A: { ...lambda, Comment: "{% (", Retry: [{ ErrorEquals: ["{% ("] }], End: true } }, jsonata),
    [],
  ],
  ["text in a JSONPath state is no expression", machine({ A: { ...pass, Parameters: { a: "{% (" } } }), []],
]);

const scoped = (mode: Fields) =>
  machine(
    {
      A: { ...pass, End: undefined, Assign: { x: 1 }, Next: "M" },
      M: {
        Type: "Map",
        ItemProcessor: { ...mode, StartAt: "B", States: { B: { ...pass, Assign: { x: 2 } } } },
        End: true,
      },
    },
    jsonata,
  );
each("variables", [
  [
    "states is taken",
    machine({ A: { ...pass, Assign: { states: 1 } } }, jsonata),
    ["RESERVED_VARIABLE_NAME: Cannot assign to reserved variable '$states'. at /States/A/Assign/states"],
  ],
  [
    "a name is an identifier",
    machine({ A: { ...pass, Assign: { "x.y": 1, été: 1 } } }),
    [
      "INVALID_VARIABLE_NAME: Invalid variable name 'x.y': the variable name contains invalid characters. at /States/A/Assign/x.y",
    ],
  ],
  [
    "Assign is written out",
    machine({ A: { ...pass, Assign: "{% {} %}" } }, jsonata),
    ["Expected value of type [OBJECT] at /States/A/Assign"],
  ],
  [
    "an iteration does not assign an outer name",
    scoped({}),
    [
      "DUPLICATE_VARIABLE_NAME: The variable name 'x' was already defined in a parent scope. at /States/M/ItemProcessor/States/B/Assign/x",
    ],
  ],
  [
    "a distributed iteration has a scope of its own",
    scoped({ ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" } }),
    [],
  ],
]);

each("errors", [
  [
    "States.ALL with others, and before the last",
    machine({
      A: { ...lambda, Retry: [{ ErrorEquals: ["States.ALL"] }, { ErrorEquals: ["E", "States.ALL"] }], End: true },
    }),
    [
      "States.ALL must appear alone and at end of list at /States/A/Retry[0]/ErrorEquals",
      "States.ALL must appear alone and at end of list at /States/A/Retry[1]/ErrorEquals",
    ],
  ],
  [
    "ranges of a retrier",
    machine({
      A: {
        ...lambda,
        Retry: [
          {
            ErrorEquals: [],
            IntervalSeconds: 0,
            MaxAttempts: -1,
            BackoffRate: 0.5,
            MaxDelaySeconds: 31_622_401,
            JitterStrategy: "SOME",
          },
        ],
        End: true,
      },
    }),
    [
      "Minimum value is 1 at /States/A/Retry[0]/IntervalSeconds",
      "Minimum value is 0 at /States/A/Retry[0]/MaxAttempts",
      "Minimum value is 1 at /States/A/Retry[0]/BackoffRate",
      "Maximum value is 31622400 at /States/A/Retry[0]/MaxDelaySeconds",
      "Value should be one of the following: [NONE, FULL] at /States/A/Retry[0]/JitterStrategy",
      "Value cannot be empty at /States/A/Retry[0]/ErrorEquals",
    ],
  ],
  [
    "a catcher without Next",
    machine({ A: { ...lambda, Catch: [{ ErrorEquals: ["E"] }], End: true } }),
    ["These fields are required: [Next] at /States/A/Catch[0]"],
  ],
]);

const choice = (rule: Fields, fields: Fields = {}) =>
  machine({ C: { Type: "Choice", Choices: [rule] }, E: pass }, fields);
each("choices", [
  [
    "no Next",
    choice({ Variable: "$.a", IsNull: true }),
    [
      "These fields are required: [Next] at /States/C/Choices[0]",
      'MISSING_TRANSITION_TARGET: State "E" is not reachable. at /States/E',
    ],
  ],
  [
    "two comparisons",
    choice({ Variable: "$.a", IsNull: true, StringEquals: "x", Next: "E" }),
    ["There should only be one of the following fields: [IsNull, StringEquals] at /States/C/Choices[0]"],
  ],
  [
    "neither form",
    choice({ Next: "E" }, jsonata),
    [
      "The object must have only one of the following fields, [And, Or, Not, Variable, Condition] at /States/C/Choices[0]",
    ],
  ],
  [
    "Next inside And",
    choice({ And: [{ Variable: "$.a", IsNull: true, Next: "E" }], Next: "E" }),
    ["Field 'Next' is not supported at /States/C/Choices[0]/And[0]"],
  ],
  [
    "a Condition in JSONPath",
    choice({ Condition: "{% true %}", Next: "E" }),
    [
      `The QueryLanguage is set to 'JSONPath', but field 'Condition' is ${both} 'JSONata' QueryLanguage at /States/C/Choices[0]`,
    ],
  ],
  [
    "a Variable that is no path",
    choice({ Variable: "a", NumericEquals: "1", Next: "E" }),
    [
      "Value is not a Reference Path: Reference path didn't start with '$' at /States/C/Choices[0]/Variable",
      "Expected value of type [NUMBER] at /States/C/Choices[0]/NumericEquals",
    ],
  ],
  ["a literal Condition", choice({ Condition: true, Next: "E" }, jsonata), []],
]);

const task = (fields: Fields, more: Fields = {}) => machine({ T: { ...lambda, ...fields, End: true } }, more);
const express = { type: "EXPRESS" } as const;
const unrecognized = (arn: string) =>
  `The resource provided ${arn} is not recognized. The value is not a valid resource ARN, or the resource is not available in this region.`;
each("tasks", [
  [
    "a Resource that is no ARN",
    task({ Resource: "createToken" }),
    ["Value is not a valid resource ARN at /States/T/Resource"],
  ],
  [
    "an integration that does not exist",
    task({ Resource: "arn:aws:states:::dynamodb:query" }),
    [`${unrecognized("arn:aws:states:::dynamodb:query")} at /States/T/Resource`],
  ],
  [
    "a service that is not known yet",
    task({ Resource: "arn:aws:states:::future:run" }),
    [`warning INVALID_RESOURCE: ${unrecognized("arn:aws:states:::future:run")} at /States/T/Resource`],
  ],
  ["a substitution is not judged", task({ Resource: "${Fn}", TimeoutSeconds: "${Seconds}" }), []],
  [
    "credentials without role",
    task({ Credentials: {} }),
    ["The field 'RoleArn' is required but was missing at /States/T/Credentials"],
  ],
  [
    "a timeout out of range",
    task({ TimeoutSeconds: 0, HeartbeatSeconds: 1.5 }),
    [
      "Minimum value is 1 at /States/T/TimeoutSeconds",
      "Expected value of type [INTEGER] at /States/T/HeartbeatSeconds",
    ],
  ],
  ["an expression for a timeout", task({ TimeoutSeconds: "{% 5 %}" }, jsonata), []],
  [
    "an expression for a timeout in JSONPath",
    task({ TimeoutSeconds: "{% 5 %}" }),
    ["Expected value of type [INTEGER] at /States/T/TimeoutSeconds"],
  ],
  [
    "a job in an Express machine",
    task({ Resource: "arn:aws:states:::states:startExecution.sync:2" }),
    ["Express state machine does not support '.sync' service integration at /States/T/Resource"],
    express,
  ],
  [
    "an activity in an Express machine",
    task({ Resource: "arn:aws:states:us-east-1:1:activity:x" }),
    ["Express state machine does not support Activity ARN at /States/T/Resource"],
    express,
  ],
  [
    "a .$ field that is no path",
    task({ Parameters: { a: [{ "b.$": "x" }], "c.$": ["$"] } }),
    [
      "The value for the field 'b.$' must be a valid JSONPath or a valid intrinsic function call at /States/T/Parameters/a[0]",
      "The value for the field 'c.$' must be a STRING that contains a JSONPath but was an ARRAY at /States/T/Parameters",
    ],
  ],
  [
    "a path field that is no path",
    task({ OutputPath: "Test", ResultPath: "$.a[*]", InputPath: null }),
    [
      "Value must be a valid JSONPath. at /States/T/OutputPath",
      "Value is not a Reference Path at /States/T/ResultPath",
    ],
  ],
]);

const distributed = { ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" }, ...graph };
const map = (fields: Fields) => machine({ M: { Type: "Map", ItemProcessor: distributed, ...fields, End: true } });
each("maps", [
  [
    "distributed without ExecutionType",
    map({ ItemProcessor: { ...graph, ProcessorConfig: { Mode: "DISTRIBUTED" } } }),
    ["These fields are required: [ExecutionType] at /States/M/ItemProcessor/ProcessorConfig"],
  ],
  [
    "inline with ExecutionType",
    map({ ItemProcessor: { ...graph, ProcessorConfig: { ExecutionType: "STANDARD" } } }),
    ["Field 'ExecutionType' is not supported at /States/M/ItemProcessor/ProcessorConfig"],
  ],
  [
    "distributed in an Express machine",
    map({}),
    [
      "The field 'Mode' with value 'DISTRIBUTED' is not supported inside 'EXPRESS' state machines at /States/M/ItemProcessor/ProcessorConfig/Mode",
    ],
    express,
  ],
  ["a label with a blank", map({ Label: "a b" }), ["INVALID_LABEL_NAME: Invalid Label name: a b at /States/M/Label"]],
  ["a negative concurrency", map({ MaxConcurrency: -1 }), ["Minimum value is 0 at /States/M/MaxConcurrency"]],
  [
    "CSV without header location",
    map({ ItemReader: { Resource: "arn:aws:states:::s3:getObject", ReaderConfig: { InputType: "CSV" } } }),
    ["The field 'CSVHeaderLocation' is required at /States/M/ItemReader/ReaderConfig"],
  ],
  [
    "a reader of another service",
    map({ ItemReader: { Resource: "arn:aws:states:::sqs:sendMessage" } }),
    ["The field 'Resource' does not match any of the allowed values at /States/M/ItemReader/Resource"],
  ],
]);

it("text that is no JSON is reported with its place", () => {
  const location = '[Source: (String)"{]"; line: 1, column: 3]';
  expect(validateDefinitionText("{]")).toEqual([
    {
      severity: "ERROR",
      code: "INVALID_JSON_DESCRIPTION",
      message: `Unexpected character (']' (code 93)): was expecting double-quote to start field name\n at ${location}`,
      location,
    },
  ]);
});

it("several findings make one message, and a finding without place is at null", () => {
  const diagnostics = validateDefinition(machine({ A: { Type: "Pass", Next: "B" } }));
  expect(describeInvalidDefinition(diagnostics)).toBe(
    "Invalid State Machine Definition: 'MISSING_TRANSITION_TARGET: Missing 'Next' target: B at /States/A/Next, MISSING_END_STATE: Workflow has no terminal state at null'",
  );
});
