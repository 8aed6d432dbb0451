import { normalise } from "./normalise.mjs";

/** Texts of a recording that stand for any value. */
const anyText = [
  "RandomNumberGenerated",
  "RequestId",
  "LogResult",
  "X-Amzn-Trace-Id",
  "date",
  "datetime",
  "entered-time",
  "generated-uuid",
  "map_run_arn",
  "role-arn",
  "start-date",
  "start-time",
  "stop-date",
  "timestamp",
  "x-amz-crc32",
  "x-amzn-RequestId",
  "x-amzn-requestid",
];
const token = /<[A-Za-z][\w .-]*(?::\d+)?>/;

/** The differences between two values, as `{ path, actual, expected }`; none when they agree. */
export function differences(actual, expected, kase, decodes = true) {
  const wild = new Set([...anyText, ...(kase.placeholders ?? []).filter((text) => !text.includes("<"))]);
  return [...differ(normalise(actual, kase, decodes), normalise(expected, kase, decodes), "$", wild)];
}

function* differ(actual, expected, path, wild) {
  if (typeof expected === "string") {
    if (!matchesText(actual, expected, wild)) yield { path, actual, expected };
  } else if (Array.isArray(expected)) {
    yield* differInItems(actual, expected, path, wild);
  } else if (expected !== null && typeof expected === "object") {
    yield* differInMembers(actual, expected, path, wild);
  } else if (actual !== expected) {
    yield { path, actual, expected };
  }
}

function* differInItems(actual, expected, path, wild) {
  if (!Array.isArray(actual) || actual.length !== expected.length) {
    yield { path, actual, expected };
    return;
  }
  for (const [index, item] of expected.entries()) yield* differ(actual[index], item, `${path}[${index}]`, wild);
}

function* differInMembers(actual, expected, path, wild) {
  if (actual === null || typeof actual !== "object" || Array.isArray(actual)) {
    yield { path, actual, expected };
    return;
  }
  for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
    const place = `${path}.${key}`;
    if (!Object.hasOwn(expected, key)) yield { path: place, actual: actual[key], expected: undefined };
    else if (!Object.hasOwn(actual, key)) yield { path: place, actual: undefined, expected: expected[key] };
    else yield* differ(actual[key], expected[key], place, wild);
  }
}

function matchesText(actual, expected, wild) {
  if (actual === expected) return true;
  if (actual === undefined) return false;
  if (wild.has(expected)) return true;
  if (!token.test(expected)) return false;
  const parts = expected.split(new RegExp(token, "g")).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[\\s\\S]*?")}$`).test(typeof actual === "string" ? actual : JSON.stringify(actual));
}

/** How the events of a run differ from the recorded ones, in the order that the case asks for. */
export function historyDifferences(events, kase) {
  const { historyOrder } = kase.expected;
  if (!kase.expected.history) return [];
  const history = bringUpToDate(kase.expected.history);
  if (historyOrder === "exact") return differences(events, history, kase);
  const sorted = historyOrder === "parallelSorted";
  const actual = normalise(sorted ? loseParallelOrder(events) : events, kase);
  return unmatchedEvents(actual, normalise(history, kase), sorted);
}

/** The exit of a Distributed Map named the end of its Map Run until November 2024, and its start ever since. */
function bringUpToDate(events) {
  const ends = new Map(events.filter(({ type }) => type === "MapRunSucceeded").map((event) => [event.id, event]));
  return events.map((event) => {
    const end = event.type === "MapStateExited" ? ends.get(event.previousEventId) : undefined;
    return end ? { ...event, previousEventId: end.previousEventId } : event;
  });
}

/** Events as a multiset: each with its own content and, where ids are known, the chain of what led to it. */
function unmatchedEvents(actual, expected, sorted) {
  const wild = new Set(anyText);
  const describe = (events) =>
    events.map((event) => ({ chain: sorted ? "" : chainOf(event, events), event: withoutIds(event) }));
  const rest = describe(actual);
  const missing = [];
  for (const { chain, event } of describe(expected)) {
    const found = rest.findIndex(
      (other) =>
        other.chain === chain && other.event.type === event.type && differ(other.event, event, "$", wild).next().done,
    );
    if (found < 0) missing.push({ path: chain, actual: undefined, expected: event });
    else rest.splice(found, 1);
  }
  return [...missing, ...rest.map(({ chain, event }) => ({ path: chain, actual: event, expected: undefined }))];
}

function chainOf(event, events) {
  const names = [];
  for (let at = event; at; at = events.find(({ id }) => id === at.previousEventId)) {
    names.push(`${at.type}:${at.stateEnteredEventDetails?.name ?? at.mapIterationStartedEventDetails?.index ?? ""}`);
  }
  return names.join("<");
}

function withoutIds({ id: _id, previousEventId: _previous, ...event }) {
  return event;
}

const parallelEnds = ["ParallelStateSucceeded", "ParallelStateAborted", "ParallelStateExited", "ParallelStateFailed"];

/**
 * What the recorder did to a Parallel: the ids of the events inside are gone, and so is the first event that ends it. It kept
 * the inner events in an order of its own, which a multiset ignores.
 */
function loseParallelOrder(events) {
  let inside = false;
  return events.flatMap((event) => {
    if (parallelEnds.includes(event.type)) {
      const first = inside;
      inside = false;
      return first ? [] : [event];
    }
    if (inside) return [{ ...event, id: [0], previousEventId: 0 }];
    inside = event.type === "ParallelStateStarted";
    return [event];
  });
}
