import type { GraphNode } from "../model.js";
import { drawIcon } from "./draw-icon.js";
import { drawShape } from "./draw-shape.js";
import { element, escapeXml } from "./element.js";
import type { Box } from "./lay-out.js";
import { detailLine, iconSpace, layOutText, nameLine } from "./shape-size.js";

/** A node with its icon, text and tooltip; `inner` is the drawing of its regions. */
export function drawNode(node: GraphNode, box: Box, inner: string): string {
  const shape = drawShape(node.kind, box);
  const content = node.kind === "Start" || node.kind === "End" ? "" : drawContent(node, node.kind, box, inner);
  return element(
    "g",
    { class: `node ${node.kind.toLowerCase()}`, transform: `translate(${box.x} ${box.y})` },
    element("title", {}, escapeXml(tooltipOf(node))),
    shape,
    content,
  );
}

function drawContent(
  node: GraphNode,
  type: Exclude<GraphNode["kind"], "Start" | "End">,
  box: Box,
  inner: string,
): string {
  const text = layOutText(node);
  const height = node.regions.length > 0 ? text.height : box.height;
  const top = (height - text.name.length * nameLine - text.detail.length * detailLine) / 2;
  const lines = [
    ...text.name.map((line, index) => textLine("name", line, top + index * nameLine + 13)),
    ...text.detail.map((line, index) =>
      textLine("detail", line, top + text.name.length * nameLine + index * detailLine + 10),
    ),
  ];
  const icon = element("g", { transform: `translate(${iconLeft(type)} ${(height - 24) / 2})` }, drawIcon(type));
  return icon + lines.join("") + inner;
}

/** Shapes with slanted or round sides need the chip further in. */
function iconLeft(type: GraphNode["kind"]): number {
  return type === "Choice" || type === "Wait" || type === "Succeed" ? 12 : 9;
}

function textLine(name: "name" | "detail", line: string, y: number): string {
  return element("text", { class: name, x: iconSpace + 2, y }, escapeXml(line));
}

function tooltipOf(node: GraphNode): string {
  const title = node.kind === "Start" || node.kind === "End" ? node.name : `${node.name} (${node.kind})`;
  return [title, ...(node.detail === undefined ? [] : [node.detail]), ...node.notes].join("\n");
}
