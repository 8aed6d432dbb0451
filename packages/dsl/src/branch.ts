import type { CheckJson } from "./json.js";

/** One branch of `parallel`: an async function, not a promise. */
export type Branch = () => Promise<unknown>;

type BadBranch<Branches> = {
  [K in keyof Branches]: Branches[K] extends () => Promise<infer Result>
    ? unknown extends CheckJson<Result, "result">
      ? never
      : K
    : never;
}[keyof Branches];

/** `unknown` when every branch returns JSON, else a sentence at each branch that does not. */
export type CheckBranches<Branches> = [BadBranch<Branches>] extends [never]
  ? unknown
  : {
      [K in keyof Branches]: Branches[K] extends () => Promise<infer Result> ? CheckJson<Result, "result"> : unknown;
    };
