/** Any JSON value. A property may be `undefined`: its key is left out on the wire. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** What is JSON by itself, or is nothing at all: `void` and `undefined` become `null` or an absent key. */
// biome-ignore lint/suspicious/noConfusingVoidType: the result of a function without a return is `void`.
type Scalar = string | number | boolean | null | undefined | void;
type AnyFunction = (...args: never) => unknown;

/** `T` when every part of it is JSON, else a type that `T` is not assignable to. Lazy, so that recursive types end. */
export type AsJson<T> = unknown extends T
  ? T
  : T extends Scalar
    ? T
    : T extends bigint | symbol | AnyFunction | Date
      ? never
      : T extends readonly unknown[]
        ? { [K in keyof T]: AsJson<Defined<T[K]>> }
        : { [K in keyof T]: AsJson<T[K]> };
type Defined<E> = unknown extends E ? E : undefined extends E ? Exclude<E, undefined> : E;

/** A result may be nothing at all (`void`), but not "a value or undefined". The relation to `Json` comes first: it is cheap. */
type IsJson<T> = [T] extends [Json]
  ? true
  : // biome-ignore lint/suspicious/noConfusingVoidType: the result of a function without a return is `void`.
    [T] extends [void | undefined]
    ? true
    : unknown extends T
      ? true
      : undefined extends T
        ? false
        : [T] extends [AsJson<T>]
          ? true
          : false;

/** The sentence a developer reads, with the path of the first part that is not JSON. Evaluated after a failed check only. */
type JsonProblem<T, Path extends string> =
  Extract<Problem<T, Path, []>, string> extends infer Sentence extends string
    ? [Sentence] extends [never]
      ? `${Path} is not JSON`
      : Sentence
    : never;

type MayBeUndefined<Path extends string> = `${Path} may be undefined, and JSON has no undefined: use null (?? null)`;

/** Six levels deep: enough for a path that can still be read. A property below the top may be `undefined`. */
type Problem<T, Path extends string, Depth extends 0[]> = Depth["length"] extends 6
  ? never
  : unknown extends T
    ? never
    : [T] extends [Scalar]
      ? undefined extends T
        ? Depth["length"] extends 0
          ? MayBeUndefined<Path>
          : never
        : never
      : undefined extends T
        ? Depth["length"] extends 0
          ? MayBeUndefined<Path>
          : Leaf<Exclude<T, undefined>, Path, Depth>
        : Leaf<T, Path, Depth>;

type Leaf<T, Path extends string, Depth extends 0[]> = T extends Scalar
  ? never
  : T extends bigint
    ? `${Path} is a bigint, which is not JSON: use a string (value.toString())`
    : T extends symbol
      ? `${Path} is a symbol, which is not JSON: use a string`
      : T extends Date
        ? `${Path} is a Date, which is not JSON: use an ISO string (date.toISOString())`
        : T extends ReadonlyMap<unknown, unknown>
          ? `${Path} is a Map, which is not JSON: use an object (Object.fromEntries(map))`
          : T extends ReadonlySet<unknown>
            ? `${Path} is a Set, which is not JSON: use an array ([...set])`
            : T extends PromiseLike<unknown>
              ? `${Path} is a Promise: await it first`
              : T extends ArrayBufferView | ArrayBufferLike
                ? `${Path} is binary, which is not JSON: use a base64 string`
                : T extends RegExp
                  ? `${Path} is a RegExp, which is not JSON: use its source string`
                  : T extends AnyFunction
                    ? `${Path} is a function, which is not JSON: pass plain data (a class instance loses its methods)`
                    : T extends readonly (infer E)[]
                      ? Element<E, Path, Depth>
                      : // Thousands of names at every level: walking them takes the type checker ten seconds.
                        T extends typeof globalThis
                        ? `${Path} is the global object, which is not JSON: pass plain data`
                        : { [K in keyof T & string]-?: Problem<T[K], `${Path}.${K}`, [...Depth, 0]> }[keyof T & string];

type Element<E, Path extends string, Depth extends 0[]> = unknown extends E
  ? never
  : undefined extends E
    ? `${Path}[] may hold undefined, and JSON has no undefined: use null (?? null)`
    : Problem<E, `${Path}[]`, [...Depth, 0]>;

/** `unknown` when `T` is JSON, else the sentence: made to be intersected with the type of a parameter. */
export type CheckJson<T, Path extends string> = IsJson<T> extends true ? unknown : JsonProblem<T, Path>;

/** The check of two types. A chain, because two sentences intersect to `never`. */
export type CheckBoth<A, PathA extends string, B, PathB extends string> =
  IsJson<B> extends true ? (IsJson<A> extends true ? unknown : JsonProblem<A, PathA>) : JsonProblem<B, PathB>;

/** What an async function may return across a boundary. */
export type Returns<T> = Promise<T> & (IsJson<T> extends true ? unknown : Promise<JsonProblem<T, "result">>);

/** A bound for a type argument (`Data extends JsonFields<Data>`): each field that is not JSON becomes its sentence. */
export type JsonFields<T> = {
  [K in keyof T]: [T[K]] extends [AsJson<T[K]>] ? T[K] : JsonProblem<T[K], `data.${K & string}`>;
};
