import { fieldOf, isRecord, type JsonRecord, recordsOf } from "../own-field.js";
import { stateFieldOf } from "../state-fields.js";
import type { StateView } from "./machine-view.js";

/** What `$states` has besides `input` and `context` where a template is evaluated (AWS, "Transforming data"). */
export type TemplateScope = "entry" | "result" | "error";

/** A part of a state in which expressions (JSONata) or `.$` keys (JSONPath) are evaluated. */
export interface Template {
  readonly value: unknown;
  readonly location: string;
  readonly scope: TemplateScope;
}

const resulting: ReadonlySet<string> = new Set(["Task", "Parallel", "Map"]);

/** Parts of Map fields that are evaluated; the rest of those fields is read as it stands. */
const mapParts: readonly (readonly [field: string, ...path: string[]])[] = [
  ["ItemReader", "Arguments"],
  ["ItemReader", "Parameters"],
  ["ItemReader", "ReaderConfig", "MaxItems"],
  ["ItemBatcher", "BatchInput"],
  ["ItemBatcher", "MaxItemsPerBatch"],
  ["ItemBatcher", "MaxInputBytesPerBatch"],
  ["ResultWriter", "Arguments"],
  ["ResultWriter", "Parameters"],
];

/** Every template of a state, in document order of its fields. */
export function templatesOf(view: StateView): Template[] {
  return Object.keys(view.state).flatMap((name) => fieldTemplates(view, name));
}

function fieldTemplates(view: StateView, name: string): Template[] {
  const { state, location } = view;
  const fact = stateFieldOf(name);
  if (!fact?.on.includes(view.type) || (fact.language ?? view.language) !== view.language) return [];
  if (fact.holds.kind === "template" || fact.holds.kind === "value") {
    const scope = resulting.has(view.type) && (name === "Output" || name === "Assign") ? "result" : "entry";
    return [{ value: fieldOf(state, name), location: `${location}/${name}`, scope }];
  }
  if (name === "Catch") return listTemplates(view, name, ["Output", "Assign"], "error");
  if (name === "Choices") return listTemplates(view, name, ["Condition", "Output", "Assign"], "entry");
  return mapParts.filter(([field]) => field === name).flatMap((path) => partTemplates(state, location, path));
}

function listTemplates(view: StateView, list: string, fields: readonly string[], scope: TemplateScope): Template[] {
  return recordsOf(view.state, list).flatMap(({ record, index }) =>
    fields
      .filter((field) => (stateLanguageOf(field) ?? view.language) === view.language)
      .flatMap((field) => partTemplates(record, `${view.location}/${list}[${index}]`, [field], scope)),
  );
}

function stateLanguageOf(field: string) {
  return field === "Condition" ? "JSONata" : stateFieldOf(field)?.language;
}

function partTemplates(
  holder: JsonRecord,
  location: string,
  [field, ...rest]: readonly string[],
  scope: TemplateScope = "entry",
): Template[] {
  const value = field === undefined ? undefined : fieldOf(holder, field);
  if (value === undefined) return [];
  const place = `${location}/${field}`;
  if (rest.length === 0) return [{ value, location: place, scope }];
  return isRecord(value) ? partTemplates(value, place, rest, scope) : [];
}

/** Every string inside a JSON value, with its place: `/Output/a/b[0]`. */
export function* stringsOf(value: unknown, location: string): Generator<{ text: string; location: string }> {
  if (typeof value === "string") yield { text: value, location };
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* stringsOf(item, `${location}[${index}]`);
  else if (isRecord(value))
    for (const [key, item] of Object.entries(value)) yield* stringsOf(item, `${location}/${key}`);
}
