import { fieldOf, recordsOf } from "../own-field.js";
import { supportsField } from "../state-fields.js";
import type { StateView } from "./machine-view.js";

/** The names that one retrier or catcher takes. */
export interface ErrorList {
  readonly field: "Retry" | "Catch";
  readonly index: number;
  readonly names: readonly string[];
  readonly location: string;
}

/** The `ErrorEquals` of a state's retriers and catchers, in the order in which they are tried. */
export function errorListsOf({ state, type, location }: StateView): ErrorList[] {
  return (["Retry", "Catch"] as const)
    .filter((field) => supportsField(type, field))
    .flatMap((field) =>
      recordsOf(state, field).map(({ record, index }) => {
        const names = fieldOf(record, "ErrorEquals");
        return {
          field,
          index,
          names: Array.isArray(names) ? names.filter((name) => typeof name === "string") : [],
          location: `${location}/${field}[${index}]/ErrorEquals`,
        };
      }),
    );
}
