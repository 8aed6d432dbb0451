import type { EdgeKind, GraphEdge, GraphNode, GraphRegion, NodeKind } from "./model.js";
import { wrapText } from "./text/wrap-text.js";

/** The graph in the language of Graphviz. */
export function drawDot(graph: GraphRegion): string {
  const settings = [
    "compound=true",
    'node [fontname="Helvetica" fontsize=11 margin="0.2,0.1"]',
    'edge [fontname="Helvetica" fontsize=9 color="#7b8796" fontcolor="#5b6776"]',
    'fontname="Helvetica"',
    "fontsize=11",
  ];
  return ["digraph workflow {", ...indent([...settings, ...writeRegion(graph)]), "}", ""].join("\n");
}

const shapes: { readonly [Kind in NodeKind]: string } = {
  Start: 'shape=circle style=filled fillcolor="#1b2430" width=0.15',
  End: 'shape=doublecircle style=filled fillcolor="#1b2430" width=0.12',
  Task: 'shape=box style=rounded color="#3b5bdb"',
  Pass: 'shape=box style="rounded,dashed" color="#66738a"',
  Choice: 'shape=diamond margin="0.02,0.02" color="#b7791f"',
  Wait: 'shape=ellipse color="#7a4fd0"',
  Succeed: 'shape=ellipse color="#22863a"',
  Fail: 'shape=octagon color="#c4432b"',
  Parallel: 'color="#0b7a75" style=rounded',
  Map: 'color="#a3397f" style=rounded peripheries=2',
};
const lines: { readonly [Kind in EdgeKind]: readonly string[] } = {
  next: [],
  choice: [],
  default: ["style=dotted"],
  catch: ["style=dashed", 'color="#c4432b"', 'fontcolor="#c4432b"'],
};

function writeRegion(region: GraphRegion): string[] {
  const nodes = new Map(region.nodes.map((node) => [node.id, node]));
  return [...region.nodes.flatMap(writeNode), ...region.edges.map((edge) => writeEdge(edge, nodes))];
}

function writeNode(node: GraphNode): string[] {
  if (node.kind === "Start" || node.kind === "End") return [`${node.id} [label="" ${shapes[node.kind]}]`];
  const rows = [node.name, ...(node.detail === undefined ? [] : [node.detail])];
  const text = quote(rows.flatMap((row) => wrapText(row, { size: 11, weight: 400 }, 190, 3)).join("\n"));
  if (node.regions.length === 0) return [`${node.id} [label=${text} ${shapes[node.kind]}]`];
  const inner = node.kind === "Parallel" ? node.regions.flatMap(writeBranch) : node.regions.flatMap(writeRegion);
  return writeCluster(node.id, [`label=${text}`, shapes[node.kind].replaceAll(" ", "; ")], inner);
}

function writeBranch(region: GraphRegion): string[] {
  return writeCluster(
    region.id,
    [`label=${quote(region.title ?? "")}`, 'color="#d5dce4"; style=dashed'],
    writeRegion(region),
  );
}

function writeCluster(id: string, settings: readonly string[], inner: readonly string[]): string[] {
  return [`subgraph cluster_${id} {`, ...indent([...settings, ...inner]), "}"];
}

/** Graphviz draws no edge to a cluster: it ends at a node inside and is cut at the border. */
function writeEdge(edge: GraphEdge, nodes: ReadonlyMap<string, GraphNode>): string {
  const source = nodes.get(edge.source)?.regions.at(-1);
  const target = nodes.get(edge.target)?.regions[0];
  const attributes = [
    ...(source ? [`ltail=cluster_${edge.source}`] : []),
    ...(target ? [`lhead=cluster_${edge.target}`] : []),
    ...(edge.labels.length === 0
      ? []
      : [
          `label=${quote(edge.labels.flatMap((label) => wrapText(label, { size: 9, weight: 400 }, 170, 2)).join("\n"))}`,
        ]),
    ...lines[edge.kind],
  ];
  const from = source?.nodes.at(-1)?.id ?? edge.source;
  const to = target?.nodes[0]?.id ?? edge.target;
  return `${from} -> ${to}${attributes.length === 0 ? "" : ` [${attributes.join(" ")}]`}`;
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, (character) => `\\${character}`).replace(/\s*\n\s*/g, "\\n")}"`;
}

function indent(rows: readonly string[]): string[] {
  return rows.map((row) => `  ${row}`);
}
