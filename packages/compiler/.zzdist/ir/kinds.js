export const kinds = {
    never: 0,
    undef: 1,
    null: 2,
    boolean: 4,
    /** A number that is not known to be whole. */
    fraction: 8,
    /** A whole number: its text is exact and short, and it can index. */
    integer: 512,
    number: 8 | 512,
    string: 16,
    array: 32,
    object: 64,
    fn: 128,
    /** A number that may be NaN, which JSON cannot hold: null stands for it until a consumer is known. */
    nan: 256,
    /** The same for a number that may be Infinity. */
    infinite: 1024,
    /** NaN or Infinity: null does not tell which. */
    nonfinite: 256 | 1024,
    /** undefined or null */
    nullish: 3,
    /** string, number, boolean or null */
    scalar: 30 | 512,
    /** any JSON value */
    json: 126 | 512,
    /** any JSON value, or undefined */
    unknown: 127 | 512,
};
/** Whether a value of these kinds may be one of `some`. */
export function mayBe(of, some) {
    return (of & some) !== 0;
}
/** Whether a value of these kinds is always one of `some`. */
export function isOnly(of, some) {
    return (of & ~some) === 0;
}
//# sourceMappingURL=kinds.js.map