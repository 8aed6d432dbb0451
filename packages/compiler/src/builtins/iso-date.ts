const clock = String.raw`(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]+)?)?|24:00(?::00(?:\.0+)?)?`;
const zone = "(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])";

/** A text that names a moment wherever it is read: a date, or a date and a time with its zone (ECMA-262, Date Time String Format). */
export const isoDate = `^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01])(?:T(?:${clock})${zone})?)?)?$`;

/** A text that is no date anywhere unless it is one of those: of the same shape, or without a digit. */
export const isoShape = String.raw`^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?:Z|[+-][0-9]{2}:[0-9]{2}))?$|^[^0-9]*$`;
