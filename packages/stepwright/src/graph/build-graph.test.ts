import type { StateMachine } from "@stepwright/asl";
import { expect, test } from "vitest";
import { buildGraph } from "./build-graph.js";
import { drawDot } from "./draw-dot.js";
import { drawMermaid } from "./draw-mermaid.js";
import { drawSvg } from "./svg/draw-svg.js";

const machine: StateMachine = {
  StartAt: "Reserve",
  States: {
    Reserve: {
      Type: "Task",
      Resource: "arn:aws:states:::lambda:invoke",
      Retry: [{ ErrorEquals: ["Busy"], MaxAttempts: 2 }],
      Catch: [
        { ErrorEquals: ["OutOfStock"], Next: 'Give <up> & "go"' },
        { ErrorEquals: ["States.ALL"], Next: 'Give <up> & "go"' },
      ],
      Next: "Big?",
    },
    "Big?": {
      Type: "Choice",
      Choices: [{ Condition: "{% $order.total > 100 %}", Next: "Both" }],
      Default: "Pause",
    },
    Both: {
      Type: "Parallel",
      Branches: [
        { StartAt: "a", States: { a: { Type: "Pass", End: true } } },
        { StartAt: "b", States: { b: { Type: "Fail", Error: "Nope" } } },
      ],
      Next: "Each",
    },
    Each: {
      Type: "Map",
      Items: "{% $order.items %}",
      MaxConcurrency: 5,
      ItemProcessor: { StartAt: "one", States: { one: { Type: "Succeed" } } },
      End: true,
    },
    Pause: { Type: "Wait", Seconds: 259_200, Next: "Reserve" },
    'Give <up> & "go"': { Type: "Fail", Error: "OutOfStock" },
  },
};

test("edges that lead the same way are one edge with all labels", () => {
  const catches = buildGraph(machine).edges.filter(({ kind }) => kind === "catch");
  expect(catches.map(({ labels }) => labels)).toEqual([["OutOfStock", "any error"]]);
});

test("an end marker stands only where something ends", () => {
  const [, , , both] = buildGraph(machine).nodes;
  expect(both?.regions.map(({ nodes }) => nodes.some(({ kind }) => kind === "End"))).toEqual([true, false]);
});

test("a branch is called after its first state, and one of a single state by nothing", () => {
  const longer = { StartAt: "c", States: { d: { Type: "Succeed" }, c: { Type: "Pass", Next: "d" } } } as const;
  const single = { StartAt: "a", States: { a: { Type: "Succeed" } } } as const;
  const graph = buildGraph({
    StartAt: "Both",
    States: { Both: { Type: "Parallel", Branches: [longer, single], End: true } },
  });
  expect(graph.nodes[1]?.regions.map(({ title }) => title)).toEqual(["c", undefined]);
});

test("ids are words and unique, whatever the names", () => {
  const graph = buildGraph({
    StartAt: "a b",
    States: { "a b": { Type: "Pass", Next: "a-b" }, "a-b": { Type: "Succeed" } },
  });
  expect(graph.nodes.map(({ id }) => id)).toEqual(["begin", "s_a_b", "s_a_b_2", "finish"]);
});

test("states say what they do", () => {
  const details = buildGraph(machine).nodes.map(({ name, detail }) => [name, detail?.replaceAll("\u00a0", " ")]);
  expect(Object.fromEntries(details)).toMatchObject({
    Reserve: "lambda · 2 retries",
    Both: "2 branches",
    Each: "each of order.items · 5 at a time",
    Pause: "3 days",
  });
});

test("an SVG is escaped, refers to nothing outside, and is the same every time", async () => {
  const svg = await drawSvg(buildGraph(machine), "a & b");
  expect(svg).toContain("Give &lt;up&gt; &amp; &quot;go&quot; (Fail)");
  expect(svg).toContain("prefers-color-scheme:dark");
  expect(svg.match(/https?:\/\/[^"]*/g)).toEqual(["http://www.w3.org/2000/svg"]);
  expect(await drawSvg(buildGraph(machine), "a & b")).toBe(svg);
});

test("Mermaid gets nested subgraphs, and entities for what it would read as syntax", () => {
  const text = drawMermaid(buildGraph(machine));
  expect(text).toContain('s_Both__b1__region[" "]');
  expect(text).toContain('s_Give_up_go{{"Give #60;up#62; #38; #34;go#34;<br/>OutOfStock"}}:::fail');
  expect(text).toContain('s_Reserve -.->|"OutOfStock<br/>any error"| s_Give_up_go');
  expect(text.match(/subgraph/g)?.length).toBe(text.match(/^ *end$/gm)?.length);
});

test("Graphviz gets clusters, and edges that stop at their border", () => {
  const text = drawDot(buildGraph(machine));
  expect(text).toContain("subgraph cluster_s_Both {");
  expect(text).toContain("[ltail=cluster_s_Both lhead=cluster_s_Each]");
  expect(text).toContain('label="Give <up> & \\"go\\"\\nOutOfStock"');
});
