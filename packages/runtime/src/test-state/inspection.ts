import type { Json, State } from "@stepwright/asl";
import type { InspectionData } from "./request.js";

/** Which steps of the data flow a response shows, by type and language (recorded by AWS). */
const shaped = ["afterResultSelector", "afterResultPath"];
const mapNumbers = ["maxConcurrency", "toleratedFailureCount", "toleratedFailurePercentage"];
const jsonpathFields: { readonly [Type in State["Type"]]: readonly string[] } = {
  Task: ["afterInputPath", "afterParameters", "result", ...shaped],
  Pass: ["afterInputPath", "afterParameters", ...shaped],
  Map: ["afterInputPath", "afterItemsPath", ...shaped, ...mapNumbers],
  Parallel: shaped,
  Choice: ["afterInputPath"],
  Fail: ["afterInputPath"],
  Succeed: ["afterInputPath"],
  Wait: ["afterInputPath"],
};
const jsonataFields: { readonly [Type in State["Type"]]: readonly string[] } = {
  Task: ["afterArguments", "result"],
  Map: mapNumbers,
  Parallel: [],
  Pass: [],
  Choice: [],
  Fail: [],
  Succeed: [],
  Wait: [],
};
/** A Pass state with a Result shows that in place of its input. */
const literalPass = ["result", ...shaped];

/** Collects what the state does to its data. */
export class Inspection {
  readonly #data: Record<string, string | number> = {};
  readonly #fields: readonly string[];

  constructor(state: State, isJsonata: boolean) {
    const fields = isJsonata ? jsonataFields : jsonpathFields;
    this.#fields = !isJsonata && state.Type === "Pass" && state.Result !== undefined ? literalPass : fields[state.Type];
  }

  note(field: string, value: Json): void {
    if (!this.#fields.includes(field)) return;
    this.#data[field] = mapNumbers.includes(field) && typeof value === "number" ? value : JSON.stringify(value);
  }

  get data(): InspectionData {
    return this.#data;
  }
}
