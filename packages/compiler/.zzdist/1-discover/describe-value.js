/** A value in a message. */
export function describeValue(value) {
    if (value === undefined)
        return "undefined";
    const text = JSON.stringify(value) ?? typeof value;
    return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
//# sourceMappingURL=describe-value.js.map