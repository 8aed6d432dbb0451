import { element, escapeXml, formatNumber } from "./element.js";
import type { Box, PlacedEdge, Point } from "./lay-out.js";
import { labelLine } from "./shape-size.js";

const radius = 8;

/** The line of an edge, its arrow, and its label beside it. */
export function drawEdge({ edge, points, label, lines }: PlacedEdge): string {
  const title = edge.labels.length === 0 ? [] : [element("title", {}, escapeXml(edge.labels.join("\n")))];
  const path = element("path", { class: "line", d: roundedPath(points), "marker-end": `url(#arrow-${edge.kind})` });
  return element("g", { class: `edge ${edge.kind}` }, ...title, path, label ? drawLabel(label, lines) : "");
}

function drawLabel(box: Box, lines: readonly string[]): string {
  return lines
    .map((line, index) => ({ line, x: box.x + box.width / 2, y: box.y + 12 + index * labelLine }))
    .map(({ line, x, y }) => element("text", { class: "label", x, y }, escapeXml(line)))
    .join("");
}

/** A path along the points, with corners rounded as far as the shorter neighbour allows. */
function roundedPath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return "";
  const corners = rest.map((point, index) => {
    const next = rest[index + 1];
    const before = points[index] ?? point;
    return next ? roundCorner(before, point, next) : `L${pair(point)}`;
  });
  return `M${pair(first)}${corners.join("")}`;
}

function roundCorner(before: Point, corner: Point, after: Point): string {
  const reach = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
  return `L${pair(towards(corner, before, reach))}Q${pair(corner)} ${pair(towards(corner, after, reach))}`;
}

function towards(from: Point, to: Point, reach: number): Point {
  const length = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) / length) * reach, y: from.y + ((to.y - from.y) / length) * reach };
}

function distance(left: Point, right: Point): number {
  return Math.hypot(left.x - right.x, left.y - right.y);
}

function pair({ x, y }: Point): string {
  return `${formatNumber(x)} ${formatNumber(y)}`;
}
