/**
 * Which JSON kinds a value may have at run time: a set, as bits. `undefined` is JSONata's "nothing"; a value of kind `fn` lives
 * only inside one expression. The translation of an operator depends on nothing else (reference: the type conditions of each
 * template), so this is the whole type system behind phase 2.
 */
export type Kinds = number;
export declare const kinds: {
    readonly never: 0;
    readonly undef: 1;
    readonly null: 2;
    readonly boolean: 4;
    /** A number that is not known to be whole. */
    readonly fraction: 8;
    /** A whole number: its text is exact and short, and it can index. */
    readonly integer: 512;
    readonly number: number;
    readonly string: 16;
    readonly array: 32;
    readonly object: 64;
    readonly fn: 128;
    /** A number that may be NaN, which JSON cannot hold: null stands for it until a consumer is known. */
    readonly nan: 256;
    /** The same for a number that may be Infinity. */
    readonly infinite: 1024;
    /** NaN or Infinity: null does not tell which. */
    readonly nonfinite: number;
    /** undefined or null */
    readonly nullish: 3;
    /** string, number, boolean or null */
    readonly scalar: number;
    /** any JSON value */
    readonly json: number;
    /** any JSON value, or undefined */
    readonly unknown: number;
};
/** Whether a value of these kinds may be one of `some`. */
export declare function mayBe(of: Kinds, some: Kinds): boolean;
/** Whether a value of these kinds is always one of `some`. */
export declare function isOnly(of: Kinds, some: Kinds): boolean;
//# sourceMappingURL=kinds.d.ts.map