import { expect, test } from "vitest";
import { parsePath, readPath } from "./path.js";

const document = { a: { b: [{ c: 1 }, { c: 2 }] }, "sub-values": [1], "0x": 9, "it's": 3 };
const read = (text: string) => readPath(parsePath(text), document);

test("a definite path finds one value, any other a list", () => {
  expect(read("$.a.b[-1].c")).toEqual({ found: true, value: 2 });
  expect(read("$.a.b[*].c")).toEqual({ found: true, value: [1, 2] });
  expect(read("$.a.b[?(@.c == 2)]")).toEqual({ found: true, value: [{ c: 2 }] });
  expect(read("$.none[1:]")).toEqual({ found: true, value: [] });
});

test("names after a dot may be freer than RFC 9535 has them", () => {
  expect(read("$.sub-values")).toEqual({ found: true, value: [1] });
  expect(read("$.0x")).toEqual({ found: true, value: 9 });
  expect(read("$['it\\'s']")).toEqual({ found: true, value: 3 });
});

test("the forms of older JSONPath that Step Functions still reads", () => {
  expect(read('$.a.["b"][(@.length-1)].c')).toEqual({ found: true, value: 2 });
  expect(read("$..[0].c")).toEqual({ found: true, value: [1] });
});

test("a path that leads nowhere says how far it got", () => {
  expect(read("$.a.x")).toEqual({ found: false, missing: "$['a']['x']", isLeaf: true });
  expect(read("$.no.such")).toEqual({ found: false, missing: "$['no']", isLeaf: false });
});

test("a path begins at the input, the context object or a variable", () => {
  expect(parsePath("$.a").root).toEqual({ kind: "input" });
  expect(parsePath("$$.Execution.Id").root).toEqual({ kind: "context" });
  expect(parsePath("$order.id").root).toEqual({ kind: "variable", name: "order" });
});
