import { workflow } from "stepwright";
import type { Run } from "../../run.js";

type Box = { length: number };

export const measuresTextOrLists = workflow(
  "measures-text-or-lists",
  async (input: { v: string | number[]; box: string | Box; any: any }) => {
    const { length } = input.v;
    const { length: wide } = input.any;
    return { v: input.v.length, length, box: input.box.length, any: input.any.length ?? null, wide: wide ?? null };
  },
);

export const measuresAnyOptionally = workflow("measures-any-optionally", async (input: { any?: any }) => {
  return { n: input.any?.length ?? "none", inside: [input.any].map((one) => one?.length ?? -1) };
});

export const searchesTextOrLists = workflow("searches-text-or-lists", async (input: { v: string | string[] }) => {
  const rest = input.v.slice(1);
  return {
    rest,
    has: input.v.includes("b"),
    index: input.v.indexOf("b"),
    last: input.v.lastIndexOf("b"),
    first: input.v.at(0) ?? null,
    joined: input.v.concat("z"),
    size: rest.length,
  };
});

export const writesUnionsAsText = workflow(
  "writes-unions-as-text",
  async (input: { v: string | number | boolean; list: (string | number)[] }) => {
    return { v: input.v.toString(), list: input.list.map((one) => one.toString()), joined: input.list.join("|") };
  },
);

export const normalisesIntoLists = workflow(
  "normalises-into-lists",
  async (input: { to: string | string[]; cc?: string | string[] }) => {
    const to = Array.isArray(input.to) ? input.to : [input.to];
    const cc = input.cc === undefined ? [] : typeof input.cc === "string" ? input.cc.split(",") : input.cc;
    return { all: [...to, ...cc].map((one) => one.trim()).filter((one) => one !== ""), n: to.length + cc.length };
  },
);

const anys = ["abc", "", [1, 2], [], { length: 7 }, {}, 5, true, "x😀"];

export const runs: Record<string, Run[]> = {
  measuresTextOrLists: anys.map((any) => ({
    input: { any, v: typeof any === "string" ? any : [1, 2, 3], box: any === 5 ? { length: 9 } : "x😀" },
  })),
  measuresAnyOptionally: [{}, ...[...anys, null].map((any) => ({ any }))].map((input) => ({ input })),
  searchesTextOrLists: ["abc", "", "bb", "😀b", ["b", "a", "b"], [], ["x"]].map((v) => ({ input: { v } })),
  writesUnionsAsText: ["x", 5, 0.1, -0, true, 1e21].map((v) => ({ input: { v, list: [1, "a", 0.5] } })),
  normalisesIntoLists: [
    { to: "a" },
    { to: [] },
    { to: ["a", " b "], cc: "c, d," },
    { to: "a", cc: ["x"] },
    { to: "", cc: "" },
  ].map((input) => ({ input })),
};
