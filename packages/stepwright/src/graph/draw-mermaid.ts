import type { EdgeKind, GraphEdge, GraphNode, GraphRegion, NodeKind } from "./model.js";

/** The graph as a Mermaid flowchart, for Markdown that draws it. */
export function drawMermaid(graph: GraphRegion): string {
  return ["flowchart TD", ...indent(writeRegion(graph)), ...indent(classes), ""].join("\n");
}

/** What stands left and right of a node's text. */
const brackets: { readonly [Kind in NodeKind]: readonly [string, string] } = {
  Start: ["((", "))"],
  End: ["(((", ")))"],
  Task: ["[", "]"],
  Pass: ["[/", "/]"],
  Choice: ["{", "}"],
  Wait: ["([", "])"],
  Succeed: ["([", "])"],
  Fail: ["{{", "}}"],
  Parallel: ["[", "]"],
  Map: ["[", "]"],
};
const arrows: { readonly [Kind in EdgeKind]: string } = {
  next: "-->",
  choice: "-->",
  default: "-->",
  catch: "-.->",
};
const classes = [
  "classDef task stroke:#3b5bdb",
  "classDef choice stroke:#b7791f",
  "classDef wait stroke:#7a4fd0",
  "classDef succeed stroke:#22863a",
  "classDef fail stroke:#c4432b",
  "classDef parallel stroke:#0b7a75",
  "classDef map stroke:#a3397f",
];

function writeRegion(region: GraphRegion): string[] {
  return [...region.nodes.flatMap(writeNode), ...region.edges.map(writeEdge)];
}

function writeNode(node: GraphNode): string[] {
  if (node.regions.length === 0) {
    const [left, right] = brackets[node.kind];
    return [`${node.id}${left}${textOf(node)}${right}${classOf(node)}`];
  }
  const inner =
    node.kind === "Parallel"
      ? node.regions.flatMap((region) => [
          `subgraph ${region.id}[${quote(region.title ?? " ")}]`,
          ...indent(["direction TB", ...writeRegion(region)]),
          "end",
        ])
      : node.regions.flatMap(writeRegion);
  const title = [node.name, ...(node.detail === undefined ? [] : [node.detail])].join(" · ");
  return [
    `subgraph ${node.id}[${quote(title)}]`,
    ...indent(["direction TB", ...inner]),
    "end",
    `class ${node.id} ${node.kind.toLowerCase()}`,
  ];
}

function classOf(node: GraphNode): string {
  return node.kind === "Start" || node.kind === "End" || node.kind === "Pass" ? "" : `:::${node.kind.toLowerCase()}`;
}

function writeEdge(edge: GraphEdge): string {
  const label = edge.labels.length === 0 ? "" : `|${quote(edge.labels.join("\n"))}|`;
  return `${edge.source} ${arrows[edge.kind]}${label} ${edge.target}`;
}

function textOf(node: GraphNode): string {
  if (node.kind === "Start" || node.kind === "End") return quote(" ");
  return quote(node.detail === undefined ? node.name : `${node.name}\n${node.detail}`);
}

/** Mermaid reads `#…;` as an entity, by name or by number. */
function quote(text: string): string {
  const safe = text
    .replace(/[#"&<>`\\]/g, (character) => `#${character.codePointAt(0)};`)
    .replace(/\s*\n\s*/g, "<br/>");
  return `"${safe}"`;
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
