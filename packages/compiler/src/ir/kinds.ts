/**
 * Which JSON kinds a value may have at run time: a set, as bits. `undefined` is JSONata's "nothing"; a value of kind `fn` lives
 * only inside one expression. The translation of an operator depends on nothing else (reference: the type conditions of each
 * template), so this is the whole type system behind phase 2.
 */
export type Kinds = number;

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
  nan: 256 | 2048,
  /** Of these, one that an invalid date made: where NaN has no form, this raises. */
  invalidDate: 2048,
  /** The same for a number that may be Infinity. */
  infinite: 1024,
  /** NaN or Infinity: null does not tell which. */
  nonfinite: 256 | 1024 | 2048,
  /** undefined or null */
  nullish: 3,
  /** string, number, boolean or null */
  scalar: 30 | 512,
  /** any JSON value */
  json: 126 | 512,
  /** any JSON value, or undefined */
  unknown: 127 | 512,
} as const;

/** Whether a value of these kinds may be one of `some`. */
export function mayBe(of: Kinds, some: Kinds): boolean {
  return (of & some) !== 0;
}

/** Whether a value of these kinds is always one of `some`. */
export function isOnly(of: Kinds, some: Kinds): boolean {
  return (of & ~some) === 0;
}
