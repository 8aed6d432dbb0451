import { defineStep, workflow } from "stepwright";
import type { Run } from "../../run.js";

export const note = defineStep("note", async (input: { text: string }) => input.text);

interface Input {
  text: string;
}

export const asksWhereAMatchIs = workflow("asks-where-a-match-is", async ({ text }: Input) => {
  const pair = text.match(/(?<key>\w+)=(?<value>\w*)/);
  const key = /(?<k>\w)=(?<v>\w)/.exec(text)?.groups?.["k"] ?? null;
  const at = text.match(/=/)?.index ?? -1;
  const every = text.match(/\w/g)?.index ?? "a list has none";
  await note({ text: "between" });
  if (!pair?.groups) return { at, key, every };
  const { groups } = { groups: pair.groups };
  return {
    at: pair.index,
    input: pair.input,
    groups,
    value: pair.groups["value"],
    size: pair.length,
    pair,
    key,
    every,
  };
});

export const asksWhereAllMatchesAre = workflow("asks-where-all-matches-are", async ({ text }: Input) => {
  const list = [...text.matchAll(/\w/g)];
  const out: string[] = [];
  for (const match of text.matchAll(/(?<left>\w)=(?<right>\w)/g)) {
    out.push(await note({ text: `${match.groups?.["right"]}${match.groups?.["left"]}` }));
  }
  return {
    starts: [...text.matchAll(/(\w)=(\w)/g)].map((match) => match.index),
    later: [...text.matchAll(/(?<name>\w)=/g)]
      .filter((match) => match.index > 0)
      .map((match) => ({ at: match.index, name: match.groups?.["name"] ?? "" })),
    parts: [...text.matchAll(/\w/g)].flatMap((match, position) => [match[0], match.index, position]),
    from: Array.from(text.matchAll(/\w/g), (match) => match.index),
    all: list.map((match, position, whole) => `${match.index}:${position}:${whole.length}`),
    hasB: [...text.matchAll(/(?<name>\w)=/g)].some((match) => match.groups?.["name"] === "b"),
    out,
  };
});

export const asksInAFunction = workflow("asks-where-a-match-is-in-a-function", async ({ text }: Input) => {
  const pattern = /(?<word>[a-z]+)(\d+)/;
  const read = (part: string) => {
    const match = pattern.exec(part);
    if (match === null) return null;
    return { at: match.index, word: match.groups?.["word"] ?? "", number: match[2] ?? "", text: match.input };
  };
  return {
    one: read(text),
    each: text.split(" ").map(read),
    swapped: text.replace(
      /(?<left>\w)=(?<right>\w)/g,
      (_all, _left, _right, at, _text, named) => `${named.right}=${named.left}@${at}`,
    ),
  };
});

const texts: Run[] = ["", "k=v", "=", "a=1 b=2 abc12", "😀=😀 a=b 😀c=d ab12", "k=", "no match"].map((text) => ({
  input: { text },
}));

export const runs: Record<string, Run[]> = {
  asksWhereAMatchIs: texts,
  asksWhereAllMatchesAre: texts,
  asksInAFunction: texts,
};
