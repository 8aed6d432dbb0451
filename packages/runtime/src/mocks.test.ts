import { expect, test } from "vitest";
import { mockError, openMocks, parseMock } from "./mocks.js";

const noFile = () => {
  throw new Error("no file here");
};

test("a text of the command line is a value, a failure or a file", () => {
  expect(parseMock('charge={"id":"x=1"}', noFile)).toEqual({ who: "charge", mock: { id: "x=1" } });
  expect(parseMock('charge=!CardDeclined:{"code":"x"}', noFile)).toEqual({
    who: "charge",
    mock: '!CardDeclined:{"code":"x"}',
  });
  expect(parseMock("callback:ok=@ok.json", (path) => JSON.stringify({ path }))).toEqual({
    who: "callback:ok",
    mock: { path: "ok.json" },
  });
});

test("a text that is none of them says what is expected", () => {
  expect(() => parseMock("charge", noFile)).toThrow("Write '<who>=<json>'");
  expect(() => parseMock("charge=yes", noFile)).toThrow("is no JSON");
  expect(() => parseMock("charge=!Two words", noFile)).toThrow("Write !<ErrorName>");
  expect(() => parseMock("charge=!Declined:{", noFile)).toThrow("is no JSON");
});

test("a value answers every call, a list one call each and its last one the rest", () => {
  const mocks = openMocks({ one: 1, many: { $answers: [1, "!Busy", '!Declined:{"code":"x"}', "! no failure"] } });
  expect([mocks("one"), mocks("one")]).toEqual([
    { kind: "value", value: 1 },
    { kind: "value", value: 1 },
  ]);
  expect([1, 2, 3, 4, 5].map(() => mocks("many"))).toEqual([
    { kind: "value", value: 1 },
    { kind: "failure", error: "Busy", data: undefined },
    { kind: "failure", error: "Declined", data: { code: "x" } },
    { kind: "value", value: "! no failure" },
    { kind: "value", value: "! no failure" },
  ]);
  expect(mocks("other")).toBeUndefined();
});

test("a failure is an error of its name, with its data", () => {
  expect(mockError({ kind: "failure", error: "Declined", data: { code: "x" } })).toMatchObject({
    name: "Declined",
    message: "Declined",
    data: { code: "x" },
  });
  expect(mockError({ kind: "failure", error: "TypeError", data: undefined })).toBeInstanceOf(TypeError);
});
