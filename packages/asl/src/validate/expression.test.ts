import { describe, expect, it } from "vitest";
import { analyzeExpression, createExpressionCache, expressionSourceOf, isHalfOpen } from "./expression.js";

describe("what an expression reads from a context that it does not have", () => {
  it.each([
    ["phone", ["phone"]],
    ["aaa + bbb", ["aaa", "bbb"]],
    ["$.phone", ["$"]],
    ["$[0]", ["$"]],
    ["$$", ["$$"]],
    ['{ "a": b }', ["b"]],
    ["foo(1)", ["foo"]],
    ["$map($states.input.a, function($x){ b })", ["b"]],
    ["$states.input ~> $f(c)", ["c"]],
    ["$states.input.items[value > 3]", []],
    ["$states.input.a.(b + c)", []],
    ["$states.input[$.a = 1]", []],
    ["$states.input^(price)", []],
    ["$states.input{ name: $sum(price) }", []],
    ["$states.input ~> |items|{ 'seen': true }|", []],
    ["$map($states.input.a, function($x){ $x.phone })", []],
  ])("%s", (source, reads) => {
    expect(analyzeExpression(source).contextReads).toEqual(reads);
  });
});

it("fields of $states are found wherever they stand", () => {
  expect(
    analyzeExpression("$map($states.input.a, function($x){ $x = $states.result.b[$states.context.c] })").statesFields,
  ).toEqual(["input", "result", "context"]);
});

it("free variables are those that the expression does not bind itself", () => {
  const facts = analyzeExpression(
    "($a := $b; $f := function($n){ $n < 1 ? $a : $f($n - 1) }; $states.input@$i.x[$i.y = $c].z; $f($d))",
  );
  expect(facts.variables).toEqual(["b", "c", "d"]);
});

it.each([
  ["a[1,2)", 'Expected "]", got ","'],
  ['"unterminated', "String literal must be terminated by a matching quote"],
  ["1 +", "Unexpected end of expression"],
  ['{"a":}', 'The symbol "}" cannot be used as a unary operator'],
  ["", "Unexpected end of expression"],
  ["(".repeat(100_000), "Expression is too deeply nested"],
])("an expression that does not parse has the parser's message (%#)", (source, message) => {
  expect(analyzeExpression(source).syntaxError).toBe(message);
});

it("both delimiters make an expression, one of them a mistake, none a literal", () => {
  expect(expressionSourceOf("{%10%}")).toBe("10");
  expect(expressionSourceOf("{% \n $x %}")).toBe("$x");
  for (const text of ["{% $x", "$x %}", " {% $x %}", "{% $x %} ", "{%}"]) expect(isHalfOpen(text)).toBe(true);
  for (const text of ["$x", "", "{% $x %}", "{ % $x % }"]) expect(isHalfOpen(text)).toBe(false);
});

it("an expression that occurs twice is parsed once", () => {
  const cache = createExpressionCache();
  expect(cache.of("$x + 1")).toBe(cache.of("$x + 1"));
});
