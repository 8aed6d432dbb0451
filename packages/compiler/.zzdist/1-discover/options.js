import { ts } from "#typescript";
import { discovery } from "../diagnostics/codes/discover.js";
import { describeValue } from "./describe-value.js";
import { isErrorValue } from "./fold/folded.js";
import { skipOuter } from "./symbols.js";
/** Folds objects of options, the later over the earlier. An option that is undefined is not given. */
export function readOptions(sources, { known, opaque = [] }, reading) {
    const options = new Map();
    for (const source of sources) {
        if (source === undefined)
            continue;
        for (const [key, option] of readFields(source, opaque, reading)) {
            if (!known.includes(key)) {
                reading.report(discovery.unknownOption(reading.originOf(option.node), { option: key, known }));
            }
            else if (option.value !== undefined)
                options.set(key, option);
        }
    }
    return options;
}
/** The fields of one object, each folded for itself where it is written out, so that each mistake is told at its place. */
function readFields(source, opaque, reading) {
    const node = skipOuter(source);
    if (ts.isObjectLiteralExpression(node))
        return readLiteral(node, opaque, reading);
    const held = ts.isIdentifier(node) ? reading.initializerOf(node) : undefined;
    const literal = held && skipOuter(held);
    if (literal && ts.isObjectLiteralExpression(literal))
        return readLiteral(literal, opaque, reading);
    const folded = reading.fold(node);
    if (folded.ok)
        return fieldsOf(folded.value, node, reading);
    reading.report(discovery.notStatic(reading.originOf(folded.node), { reason: folded.reason }));
    return new Map();
}
function readLiteral(literal, opaque, reading) {
    const fields = new Map();
    for (const property of literal.properties) {
        if (ts.isSpreadAssignment(property)) {
            for (const [key, option] of readFields(property.expression, opaque, reading))
                fields.set(key, option);
            continue;
        }
        const { name } = property;
        if (name !== undefined && !ts.isComputedPropertyName(name) && opaque.includes(name.text))
            continue;
        const value = initializerOf(property);
        if (value === undefined || name === undefined || ts.isComputedPropertyName(name)) {
            reading.report(discovery.notStatic(reading.originOf(property), { reason: "an option is written as `key: value`" }));
            continue;
        }
        const folded = reading.fold(value);
        if (folded.ok)
            fields.set(name.text, { value: folded.value, node: value });
        else
            reading.report(discovery.notStatic(reading.originOf(folded.node), { reason: folded.reason }));
    }
    return fields;
}
function initializerOf(property) {
    if (ts.isShorthandPropertyAssignment(property))
        return property.name;
    return ts.isPropertyAssignment(property) ? property.initializer : undefined;
}
function fieldsOf(value, node, reading) {
    if (value === undefined || value === null)
        return new Map();
    if (typeof value !== "object" || Array.isArray(value) || isErrorValue(value)) {
        const found = describeValue(value);
        const parameters = { option: "options", expected: "an object", found };
        reading.report(discovery.badOption(reading.originOf(node), parameters));
        return new Map();
    }
    return new Map(Object.entries(value).map(([key, one]) => [key, { value: one, node }]));
}
//# sourceMappingURL=options.js.map