import { expect, test } from "vitest";
import { nameFolders } from "./function-folders.js";

const folders = (...names: string[]) => [...nameFolders(names).values()];

test("a name that every file system takes is its own folder", () => {
  expect(folders("reserve-stock", "chargeCard", "v1.2_x")).toEqual(["reserve-stock", "chargeCard", "v1.2_x"]);
});

test("other characters become dashes, and nothing is left that a file system refuses", () => {
  expect(folders("Send e-mail / SMS", "../up", "..", "con", "Aux.x", "é".repeat(3), "x".repeat(200))).toEqual([
    "Send-e-mail-SMS",
    "up",
    expect.stringMatching(/^step-[0-9a-f]{8}$/),
    "step-con",
    "step-Aux.x",
    expect.stringMatching(/^step-[0-9a-f]{8}$/),
    "x".repeat(60),
  ]);
});

test("names that differ in case or in a refused character only get folders of their own, in any order", () => {
  const found = nameFolders(["ship it", "Ship-it", "ship"]);
  expect(new Set([...found.values()].map((one) => one.toLowerCase())).size).toBe(3);
  expect(nameFolders(["ship", "Ship-it", "ship it"]).get("ship it")).toBe(found.get("ship it"));
});
