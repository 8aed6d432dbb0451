import { expect, test } from "vitest";
import { lintState } from "../../../testing/lint-machine.js";

type Fields = Readonly<Record<string, unknown>>;

const map = {
  Type: "Map",
  ItemProcessor: {
    ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" },
    StartAt: "B",
    States: { B: { Type: "Pass", End: true } },
  },
};
const read = (config: Fields = {}) => ({
  ItemReader: {
    Resource: "arn:aws:states:::s3:getObject",
    ReaderConfig: { InputType: "JSON", ...config },
    Parameters: { Bucket: "b", Key: "k" },
  },
});

test("a Map over a file whose results are all kept is reported", () => {
  const found =
    "LINT_MAP_RESULT_TOO_LARGE at /States/A: The results of all items become the output of this state, and more than 256 KiB fail it after the work is done";
  expect(lintState({ ...map, ...read() })).toEqual([found]);
  expect(lintState({ ...map, ...read({ MaxItems: 1_000_000 }), ResultPath: "$.results" })).toEqual([found]);
});

test("results that are written, made smaller or thrown away are left alone", () => {
  const ResultWriter = { Resource: "arn:aws:states:::s3:putObject", Parameters: { Bucket: "b", Prefix: "p" } };
  for (const fields of [{ ResultWriter }, { ResultSelector: { done: true } }, { ResultPath: null }])
    expect(lintState({ ...map, ...read(), ...fields })).toEqual([]);
});

test("few items, and items of the input, are left alone", () => {
  expect(lintState({ ...map, ...read({ MaxItems: 100 }) })).toEqual([]);
  expect(lintState({ ...map, ...read({ MaxItemsPath: "$.most" }) })).toEqual([]);
  expect(lintState(map)).toEqual([]);
});
