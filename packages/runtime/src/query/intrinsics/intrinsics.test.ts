import type { Json } from "@stepwright/asl";
import { expect, test } from "vitest";
import { createRandomSource } from "../../random.js";
import { parseCall } from "./call.js";
import { intrinsics } from "./index.js";

/** Evaluates a call whose arguments are literals or calls. */
function evaluate(text: string): Json {
  const run = (call: ReturnType<typeof parseCall>): Json => {
    const args = call.args.map((argument): Json => {
      if (argument.kind === "literal") return argument.value;
      if (argument.kind === "call") return run(argument.call);
      throw new Error("no document here");
    });
    const intrinsic = intrinsics.get(call.name);
    if (!intrinsic) throw new Error(`no function ${call.name}`);
    return intrinsic(args, { random: createRandomSource(1) });
  };
  return run(parseCall(text));
}

const answers: readonly (readonly [string, Json])[] = [
  ["States.Array('a', 1, null, true)", ["a", 1, null, true]],
  ["States.ArrayPartition(States.Array(1, 2, 3), 2)", [[1, 2], [3]]],
  ["States.ArrayContains(States.Array('x', 'y'), 'y')", true],
  ["States.ArrayRange(1, 9, 4)", [1, 5, 9]],
  ["States.ArrayRange(3, 1, -1)", [3, 2, 1]],
  ["States.ArrayGetItem(States.Array('a', 'b'), 1)", "b"],
  ["States.ArrayLength(States.Array())", 0],
  ["States.ArrayUnique(States.Array(1, 2, 1))", [1, 2]],
  ["States.Base64Encode('hello')", "aGVsbG8="],
  ["States.Base64Decode('aGVsbG8=')", "hello"],
  ["States.Hash('hello', 'SHA-1')", "aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d"],
  ["States.JsonMerge(States.StringToJson('{\"a\":1}'), States.StringToJson('{\"b\":2}'), false)", { a: 1, b: 2 }],
  ["States.JsonToString(States.Array(1))", "[1]"],
  ["States.MathAdd(1, -3)", -2],
  ["States.StringSplit('a,b;c', ',;')", ["a", "b", "c"]],
  ["States.Format('It\\'s {} \\{\\} {}', 'ok', 5)", "It's ok {} 5"],
];

test.each(answers)("%s", (text, answer) => {
  expect(evaluate(text)).toEqual(answer);
});

test("a call that is none says where it went wrong", () => {
  expect(() => parseCall("States.Array('a'")).toThrow("a closing parenthesis");
  expect(() => parseCall("nonsense")).toThrow("a function call");
});

test("arguments out of range are refused", () => {
  expect(() => evaluate("States.ArrayGetItem(States.Array(1), 1)")).toThrow("out of bounds");
  expect(() => evaluate("States.ArrayRange(0, 5000, 1)")).toThrow("1000");
  expect(() => evaluate("States.JsonMerge(States.Array(), States.Array(), true)")).toThrow("shallow");
});
