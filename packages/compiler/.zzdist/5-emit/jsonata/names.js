import { preludeFunctions } from "./prelude.js";
/** JSONata 2.0.6's functions and the six of Step Functions: a local of the same name would hide one (js-to-jsonata §1.9). */
const functions = "string length substring substringBefore substringAfter uppercase lowercase trim pad contains split join match replace eval base64encode base64decode encodeUrlComponent encodeUrl decodeUrlComponent decodeUrl number abs floor ceil round power sqrt random formatNumber formatBase formatInteger parseInteger sum max min average boolean not exists count append sort reverse shuffle distinct zip keys lookup spread merge sift each error assert type now millis fromMillis toMillis map filter single reduce clone partition range hash uuid parse states".split(" ");
export const reservedNames = new Set([...functions, ...Object.keys(preludeFunctions)]);
/** The names of the locals of one expression: none hides a function, a variable or another local. */
export class Names {
    #taken;
    #byLocal = new Map();
    constructor(variables) {
        this.#taken = new Set([...reservedNames, ...variables]);
    }
    of(local) {
        const known = this.#byLocal.get(local);
        if (known !== undefined)
            return known;
        const name = this.fresh(local.name);
        this.#byLocal.set(local, name);
        return name;
    }
    fresh(wanted) {
        const base = /^[A-Za-z][A-Za-z0-9_]*$/.test(wanted) ? wanted : "v";
        let name = base;
        for (let next = 2; this.#taken.has(name); next += 1)
            name = `${base}${next}`;
        this.#taken.add(name);
        return `$${name}`;
    }
}
//# sourceMappingURL=names.js.map