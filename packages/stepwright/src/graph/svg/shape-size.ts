import type { GraphEdge, GraphNode, NodeKind } from "../model.js";
import { measureText } from "../text/measure-text.js";
import { type TextStyle, wrapText } from "../text/wrap-text.js";

export const nameStyle: TextStyle = { size: 13, weight: 600 };
export const detailStyle: TextStyle = { size: 11, weight: 400 };
export const labelStyle: TextStyle = { size: 11, weight: 400 };
export const nameLine = 17;
export const detailLine = 14;
export const labelLine = 14;

/** Room for the icon, left of the text. */
export const iconSpace = 40;
const padding = { vertical: 10, right: 14, besideSlant: 22 };
const widest = { node: 210, container: 340, label: 180 };
const markerSize = 18;
/** Their sides lean into the room of the text. */
const slanted: ReadonlySet<NodeKind> = new Set(["Choice", "Wait", "Succeed"]);

export interface NodeText {
  readonly name: readonly string[];
  readonly detail: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** The lines of a node's text and the room they take together with the icon. */
export function layOutText(node: GraphNode): NodeText {
  const most = node.regions.length > 0 ? widest.container : widest.node;
  const name = wrapText(node.name, nameStyle, most, 3);
  const detail = node.detail === undefined ? [] : wrapText(node.detail, detailStyle, most, 2);
  const width = Math.max(
    ...name.map((line) => measureText(line, nameStyle.size, nameStyle.weight)),
    ...detail.map((line) => measureText(line, detailStyle.size)),
  );
  const height = name.length * nameLine + detail.length * detailLine;
  return {
    name,
    detail,
    width: Math.ceil(iconSpace + width + (slanted.has(node.kind) ? padding.besideSlant : padding.right)),
    height: Math.ceil(height + 2 * padding.vertical),
  };
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of a node without regions. */
export function sizeOf(node: GraphNode): Size {
  if (node.kind === "Start" || node.kind === "End") return { width: markerSize, height: markerSize };
  const { width, height } = layOutText(node);
  return { width: Math.max(width, 110), height: Math.max(height, 40) };
}

/** The lines of an edge's label. */
export function labelLines(edge: GraphEdge): readonly string[] {
  const wrapped = edge.labels.slice(0, 3).flatMap((label) => wrapText(label, labelStyle, widest.label, 3));
  const left = edge.labels.length - 3;
  return left > 0 ? [...wrapped, `and ${left} more`] : wrapped;
}

export function labelSize(lines: readonly string[]): Size {
  const width = Math.max(0, ...lines.map((line) => measureText(line, labelStyle.size)));
  return { width: Math.ceil(width + 12), height: lines.length * labelLine + 4 };
}
