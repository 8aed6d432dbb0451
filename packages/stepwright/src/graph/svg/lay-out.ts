import type { ElkExtendedEdge, ElkNode, LayoutOptions } from "elkjs/lib/elk-api.js";
import type { GraphEdge, GraphNode, GraphRegion } from "../model.js";
import { labelLines, labelSize, layOutText, sizeOf } from "./shape-size.js";

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Boxes are relative to the region around them, those of a container's regions to the container. */
export interface PlacedRegion {
  readonly region: GraphRegion;
  readonly box: Box;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}
export interface PlacedNode {
  readonly node: GraphNode;
  readonly box: Box;
  readonly regions: readonly PlacedRegion[];
}
export interface PlacedEdge {
  readonly edge: GraphEdge;
  readonly points: readonly Point[];
  readonly lines: readonly string[];
  readonly label: Box | undefined;
}

const regionOptions: LayoutOptions = {
  "elk.algorithm": "layered",
  "elk.direction": "DOWN",
  "elk.randomSeed": "1",
  "elk.edgeRouting": "ORTHOGONAL",
  "elk.spacing.nodeNode": "28",
  "elk.spacing.edgeNode": "18",
  "elk.spacing.edgeEdge": "14",
  "elk.spacing.edgeLabel": "2",
  "elk.layered.spacing.nodeNodeBetweenLayers": "36",
  "elk.layered.spacing.edgeNodeBetweenLayers": "16",
  "elk.layered.spacing.edgeEdgeBetweenLayers": "12",
  "elk.edgeLabels.placement": "CENTER",
  "elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
  "elk.layered.cycleBreaking.strategy": "DEPTH_FIRST",
  "elk.layered.nodePlacement.strategy": "BRANDES_KOEPF",
  "elk.layered.nodePlacement.bk.fixedAlignment": "BALANCED",
  "elk.layered.nodePlacement.favorStraightEdges": "true",
  "elk.separateConnectedComponents": "false",
};
const titledPadding = "[top=30,left=16,bottom=16,right=16]";
const untitledPadding = "[top=14,left=16,bottom=16,right=16]";
const pagePadding = "[top=24,left=24,bottom=24,right=24]";
const bodyPadding = "[top=8,left=16,bottom=16,right=16]";
const containerOptions: LayoutOptions = { ...regionOptions, "elk.spacing.nodeNode": "16" };

/** Where everything goes. The same graph always gets the same layout. */
export async function layOut(region: GraphRegion): Promise<PlacedRegion> {
  const { default: elk } = await import("elkjs/lib/elk.bundled.js");
  const root = await new elk.default().layout(describeRegion(region, pagePadding));
  return placeRegion(region, root);
}

function describeRegion(region: GraphRegion, padding: string): ElkNode {
  return {
    id: region.id,
    layoutOptions: { ...regionOptions, "elk.padding": padding, "elk.alignment": "TOP" },
    children: region.nodes.map(describeNode),
    edges: region.edges.map(describeEdge),
  };
}

function describeNode(node: GraphNode): ElkNode {
  const layoutOptions = layerOf(node);
  if (node.regions.length === 0) return { id: node.id, ...sizeOf(node), layoutOptions };
  const header = layOutText(node);
  const paddingOf = ({ title }: GraphRegion): string => {
    if (node.kind === "Map") return bodyPadding;
    return title === undefined ? untitledPadding : titledPadding;
  };
  return {
    id: node.id,
    layoutOptions: {
      ...containerOptions,
      "elk.padding": `[top=${header.height + 4},left=12,bottom=12,right=12]`,
      "elk.nodeSize.constraints": "MINIMUM_SIZE",
      "elk.nodeSize.minimum": `(${header.width + 12},${header.height})`,
      ...layoutOptions,
    },
    children: node.regions.map((region) => describeRegion(region, paddingOf(region))),
  };
}

function layerOf(node: GraphNode): LayoutOptions {
  if (node.kind === "Start") return { "elk.layered.layering.layerConstraint": "FIRST" };
  return node.kind === "End" ? { "elk.layered.layering.layerConstraint": "LAST" } : {};
}

function describeEdge(edge: GraphEdge): ElkExtendedEdge {
  const lines = labelLines(edge);
  const labels = lines.length === 0 ? [] : [{ text: lines.join("\n"), ...labelSize(lines) }];
  return { id: edge.id, sources: [edge.source], targets: [edge.target], labels };
}

function placeRegion(region: GraphRegion, laid: ElkNode): PlacedRegion {
  const nodes = new Map((laid.children ?? []).map((child) => [child.id, child]));
  const edges = new Map((laid.edges ?? []).map((edge) => [edge.id, edge]));
  return {
    region,
    box: boxOf(laid),
    nodes: region.nodes.map((node) => placeNode(node, nodes.get(node.id))),
    edges: region.edges.map((edge) => placeEdge(edge, edges.get(edge.id))),
  };
}

function placeNode(node: GraphNode, laid: ElkNode = { id: node.id }): PlacedNode {
  const regions = new Map((laid.children ?? []).map((child) => [child.id, child]));
  return {
    node,
    box: boxOf(laid),
    regions: node.regions.map((region) => placeRegion(region, regions.get(region.id) ?? { id: region.id })),
  };
}

function placeEdge(edge: GraphEdge, laid: ElkExtendedEdge | undefined): PlacedEdge {
  const points = (laid?.sections ?? []).flatMap((section) => [
    section.startPoint,
    ...(section.bendPoints ?? []),
    section.endPoint,
  ]);
  const label = laid?.labels?.[0];
  return { edge, points, lines: labelLines(edge), label: label ? boxOf(label) : undefined };
}

function boxOf(shape: { x?: number; y?: number; width?: number; height?: number }): Box {
  return { x: shape.x ?? 0, y: shape.y ?? 0, width: shape.width ?? 0, height: shape.height ?? 0 };
}
