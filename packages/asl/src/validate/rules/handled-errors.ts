import { errorNames } from "../../errors.js";
import { type ErrorList, errorListsOf } from "../error-lists.js";
import { forEachState } from "../rule.js";

/**
 * The first retrier or catcher that matches takes the error, and names after it are never asked (states-language.net,
 * "Retrying after error"). `States.TaskFailed` matches any error of a task but `States.Timeout`; what it does with other
 * names that begin with `States.` is not recorded, so those are left alone (AWS, "Error names").
 */
export const checkHandledErrors = forEachState((view, { report }) => {
  const takers = { Retry: new Map<string, ErrorList>(), Catch: new Map<string, ErrorList>() };
  for (const list of errorListsOf(view)) {
    const before = takers[list.field];
    const wide = view.type === "Task" ? before.get(errorNames.taskFailed) : undefined;
    const same = new Map<ErrorList, string[]>();
    for (const name of list.names) {
      const taker = before.get(name);
      if (taker) same.set(taker, [...(same.get(taker) ?? []), name]);
    }
    for (const [taker, names] of same) warn(names, taker, list, "");
    const wider = list.names.filter((name) => !name.startsWith("States.") && !before.has(name));
    if (wide)
      warn(
        wider,
        wide,
        list,
        `, since ${errorNames.taskFailed} matches every error of a task but ${errorNames.timeout}`,
      );
    for (const name of list.names) if (!before.has(name)) before.set(name, list);
  }

  function warn(names: readonly string[], taker: ErrorList, list: ErrorList, why: string): void {
    if (names.length === 0) return;
    const noun = list.field === "Retry" ? "retrier" : "catcher";
    const one = names.length === 1;
    report.lint(
      "LINT_ERROR_ALREADY_HANDLED",
      `${names.join(", ")} never ${one ? "reaches" : "reach"} this ${noun}: ${taker.field}[${taker.index}] takes ${one ? "it" : "them"} first${why}`,
      `Move this ${noun} before ${taker.field}[${taker.index}], or remove ${one ? "the name" : "the names"} here.`,
      list.location,
    );
  }
});
