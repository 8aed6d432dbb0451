import { expect, test } from "vitest";
import { gravestOf } from "./exit-codes.js";

test("of several exits the gravest wins: 70, 2, 1, 5, 4, 3", () => {
  expect(gravestOf(["executionFailed", "difference"])).toBe("difference");
  expect(gravestOf(["difference", "network"])).toBe("network");
  expect(gravestOf(["network", "diagnostics"])).toBe("diagnostics");
  expect(gravestOf(["diagnostics", "usage"])).toBe("usage");
  expect(gravestOf(["usage", "bug"])).toBe("bug");
  expect(gravestOf(["ok", "ok"])).toBe("ok");
});
