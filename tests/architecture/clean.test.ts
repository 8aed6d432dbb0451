import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { root } from "./source-files.js";

const tracked = existsSync(`${root}.git`) ? listTracked() : [];
/** This file names what it forbids. */
const own = "tests/architecture/clean.test.ts";

test.skipIf(tracked.length === 0)("no path of somebody's machine is in a tracked file", () => {
  const path =
    /(?<![\w.~$}\]/-])\/(home|Users|root|work|mnt)\/[\w.-]+|file:\/\/\/(home|Users|root|work|mnt)\/|\b[A-Z]:\\\\?Users\\/;
  expect(findLines(path)).toEqual([]);
});

test.skipIf(tracked.length === 0)(
  "no registry is named in a tracked file, except the public one in the lock file",
  () => {
    const registry = /\b(registry\.|npm\.pkg\.|pypi\.|artifactory|nexus|verdaccio)[\w.-]*\.[a-z]{2,}|_authToken/i;
    const wrong = findLines(registry).filter(
      (line) => !/^package-lock\.json:\d+: "resolved": "https:\/\/registry\.npmjs\.org\//.test(line),
    );
    expect(wrong).toEqual([]);
  },
);

test.skipIf(tracked.length === 0)("no test runs alone", () => {
  const files = /\.test(-d)?\.ts$/;
  expect(findLines(/\b(test|it|describe|suite)\.only\b|\b(fit|fdescribe|xit|xdescribe)\(/, files)).toEqual([]);
});

test.skipIf(tracked.length === 0)("no build output and no scratch file is tracked", () => {
  const wrong = tracked.filter((file) =>
    /\.(js|ts|mts|cts)\.map$|\.tsbuildinfo$|(^|\/)(dist|node_modules|coverage|\.turbo)\/|(^|\/)\.?(tmp|zz)[^/]*/.test(
      file,
    ),
  );
  expect(wrong.length > 5 ? [...wrong.slice(0, 5), `and ${wrong.length - 5} more`] : wrong).toEqual([]);
});

function listTracked(): string[] {
  const text = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 });
  return text.split("\0").filter((file) => file !== "" && existsSync(`${root}${file}`));
}

function findLines(pattern: RegExp, files = /./): string[] {
  return tracked
    .filter((file) => file !== own && files.test(file))
    .flatMap((file) => {
      const lines = readFileSync(`${root}${file}`, "utf8").split("\n");
      return lines.flatMap((line, index) =>
        pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 160)}`] : [],
      );
    });
}
