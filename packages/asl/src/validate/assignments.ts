import { fieldOf, recordsOf } from "../own-field.js";
import { supportsField } from "../state-fields.js";
import type { QueryLanguage } from "../states.js";
import type { StateView } from "./machine-view.js";

export interface Assignment {
  readonly value: unknown;
  readonly location: string;
}

/** The `Assign` of a state, of its catchers and of its rules. */
export function assignmentsOf({ state, type, location }: StateView): Assignment[] {
  const own = supportsField(type, "Assign") ? [{ holder: state, place: location }] : [];
  const entries = ["Catch", "Choices"]
    .filter((list) => supportsField(type, list))
    .flatMap((list) =>
      recordsOf(state, list).map(({ record, index }) => ({ holder: record, place: `${location}/${list}[${index}]` })),
    );
  return [...own, ...entries].flatMap(({ holder, place }) => {
    const value = fieldOf(holder, "Assign");
    return value === undefined ? [] : [{ value, location: `${place}/Assign` }];
  });
}

/** In JSONPath a key that ends in `.$` assigns the variable without that end. */
export function variableNameOf(key: string, language: QueryLanguage): string {
  return language === "JSONPath" && key.endsWith(".$") ? key.slice(0, -2) : key;
}
