import type { Json } from "@stepwright/asl";
import type { Draw } from "./draw.js";
import type { Shape } from "./shape.js";

const numbers = [0, 1, 2, -1, 3, 10, 0.5, -2.5, 0.1, 7, 100, -7, 1e6, 1.005, 123456789];
const texts = [
  "",
  "a",
  "b",
  "abc",
  "Hello World",
  "0",
  " x ",
  "a,b,c",
  "é",
  "日本",
  "12",
  "-",
  'a"b\\c',
  "null",
  "${x}",
  "{% y %}",
  "x-y-z",
];
const keys = ["a", "b", "k1", "x y", "é"];

/** A JSON value of a shape. */
export function drawValue(draw: Draw, shape: Shape): Json {
  switch (shape.kind) {
    case "number":
      return draw.pick(numbers);
    case "string":
      return draw.pick(texts);
    case "boolean":
      return draw.chance(50);
    case "literal":
      return draw.pick(shape.values);
    case "list":
      return Array.from({ length: draw.pick([0, 1, 2, 3, 1, 2, 4]) }, () => drawValue(draw, shape.of));
    case "record":
      return Object.fromEntries(keys.slice(0, draw.pick([0, 1, 2, 3])).map((key) => [key, drawValue(draw, shape.of)]));
    case "object":
      return drawFields(draw, shape.fields);
    case "maybe":
      return draw.chance(40) ? null : drawValue(draw, shape.of);
  }
}

function drawFields(draw: Draw, fields: Extract<Shape, { kind: "object" }>["fields"]): Json {
  return Object.fromEntries(
    fields.flatMap(({ name, shape }): [string, Json][] => {
      if (shape.kind !== "maybe") return [[name, drawValue(draw, shape)]];
      const isMissing = draw.chance(40);
      if (!isMissing) return [[name, drawValue(draw, shape.of)]];
      return shape.missing === "undefined" ? [] : [[name, null]];
    }),
  );
}
