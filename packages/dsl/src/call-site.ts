/** @internal Where a call stands in the source: lines and columns count from 1; `file` is a path or a `file:` URL. */
export interface CallSite {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** @internal The place that called `callee`; undefined where the JavaScript engine tells nothing. */
export function callSiteOf(callee: (...args: never) => unknown): CallSite | undefined {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 1;
  const holder: { stack?: unknown } = {};
  Error.captureStackTrace(holder, callee);
  const stack = holder.stack;
  Error.stackTraceLimit = limit;
  return typeof stack === "string" ? parseFrame(stack) : undefined;
}

/** A frame is `at file:1:2` or `at name (file:1:2)`; the file itself may hold colons and parentheses. */
function parseFrame(stack: string): CallSite | undefined {
  const match = /^\s*at (?:.*? \()?(?:async )?(.+):(\d+):(\d+)\)?\s*$/m.exec(stack);
  const file = match?.[1];
  return file === undefined ? undefined : { file, line: Number(match?.[2]), column: Number(match?.[3]) };
}
