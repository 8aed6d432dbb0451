import type { Draw } from "./draw.js";
import type { Shape } from "./shape.js";

const numbers = ["0", "1", "2", "3", "5", "10", "0.5", "7", "100", "1.25"];
const texts = ["", "a", "b", "x", "abc", "k1", " ", "-", "é", "Q q", "0"];

/** An expression of the shape that reads nothing. */
export function literalOf(draw: Draw, shape: Shape): string {
  switch (shape.kind) {
    case "number":
      return draw.pick(numbers);
    case "string":
      return JSON.stringify(draw.pick(texts));
    case "boolean":
      return draw.pick(["false", "true"]);
    case "literal":
      return JSON.stringify(draw.pick(shape.values));
    case "list":
      return `[${Array.from({ length: draw.integer(0, 2) }, () => literalOf(draw, shape.of)).join(", ")}]`;
    case "record":
      return draw.chance(50) ? `{ a: ${literalOf(draw, shape.of)} }` : "{}";
    case "object":
      return `{ ${shape.fields.map(({ name, shape: of }) => `${name}: ${literalOf(draw, of)}`).join(", ")} }`;
    case "maybe":
      return draw.chance(50) ? literalOf(draw, shape.of) : draw.pick(shape.missing.split(" | "));
  }
}
