import type { EdgeKind, GraphRegion } from "../model.js";
import { drawEdge } from "./draw-edge.js";
import { drawNode } from "./draw-node.js";
import { element, escapeXml } from "./element.js";
import { layOut, type PlacedNode, type PlacedRegion } from "./lay-out.js";
import { style } from "./style.js";

/** A stand-alone SVG of the graph: no script, no font, no reference to anything outside. */
export async function drawSvg(graph: GraphRegion, title: string): Promise<string> {
  const placed = await layOut(graph);
  const width = Math.ceil(placed.box.width);
  const height = Math.ceil(placed.box.height);
  const svg = element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}`, role: "img" },
    element("title", {}, escapeXml(title)),
    element("style", {}, style),
    element("defs", {}, ...edgeKinds.map(arrowHead)),
    element("rect", { class: "page", width, height }),
    drawInside(placed),
  );
  return `${svg}\n`;
}

const edgeKinds: readonly EdgeKind[] = ["next", "choice", "default", "catch"];

function arrowHead(kind: EdgeKind): string {
  const shape = element("path", { class: `head ${kind}`, d: "M0 0 9 4 0 8z" });
  const size = { markerWidth: 9, markerHeight: 8, refX: 8.5, refY: 4, markerUnits: "userSpaceOnUse", orient: "auto" };
  return element("marker", { id: `arrow-${kind}`, ...size }, shape);
}

/** Lines lie under states, and labels over both by the room the layout gave them. */
function drawInside({ nodes, edges }: PlacedRegion): string {
  return edges.map(drawEdge).join("") + nodes.map(drawPlaced).join("");
}

function drawPlaced({ node, box, regions }: PlacedNode): string {
  const tallest = Math.max(0, ...regions.map((region) => region.box.height));
  const frameHeight = node.kind === "Parallel" ? tallest : undefined;
  const inner = regions.map((region) => drawRegion(region, frameHeight)).join("");
  return drawNode(node, box, inner);
}

/** Branches stand in a row and have frames of one height; the body of a Map needs no frame. */
function drawRegion(placed: PlacedRegion, height: number | undefined): string {
  const { x, y, width } = placed.box;
  const frame = element("rect", { class: "region", width, height, rx: 8 });
  const heading = element("text", { class: "heading", x: 14, y: 20 }, escapeXml(placed.region.title ?? ""));
  return element(
    "g",
    { transform: `translate(${x} ${y})` },
    height === undefined ? "" : frame + heading,
    drawInside(placed),
  );
}
