import type { Otherwise } from "./otherwise.js";
import type { Arm, When } from "./when.js";

/** What `choice` can tell apart by a table. */
export type Literal = string | number | boolean;
/** A line per value, or `otherwise`. */
export type ArmTable = { readonly [key: string]: Arm<unknown> };
/** The list form. */
export type ChoiceLines = readonly (When<unknown> | Otherwise<unknown>)[];

type Key<Value> = Value extends Literal ? `${Value}` : never;
type KeyOf<Table> = keyof Table extends infer K ? (K extends string | number ? `${K}` : never) : never;
type IsWide<Value> = string extends Value ? true : number extends Value ? true : false;

/** A table that failed to infer falls back to its bound, whose keys are `string`: no sentence then, its own error is enough. */
type Extra<Value, Table> = string extends keyof Table
  ? never
  : IsWide<Value> extends true
    ? never
    : Exclude<KeyOf<Table>, Key<Value> | "otherwise">;
type Missing<Value, Table> = string extends keyof Table
  ? never
  : "otherwise" extends keyof Table
    ? never
    : IsWide<Value> extends true
      ? "otherwise"
      : Exclude<Key<Value>, KeyOf<Table>>;

/** A table has a line for each value, or `otherwise`, and no other line. `unknown` when it is right: hovers stay short. */
type CheckTable<Value, Table> = [Extra<Value, Table>] extends [never]
  ? [Missing<Value, Table>] extends [never]
    ? unknown
    : { [K in Missing<Value, Table>]: Arm<unknown> }
  : { [K in Extra<Value, Table>]: `"${K}" is not a value that can occur here: remove this line or correct its name` };

/** The last line is `otherwise`, and no other one. */
export type CheckLines<Value> = [Value] extends [readonly unknown[]]
  ? [Value] extends [readonly [...When<unknown>[], Otherwise<unknown>]]
    ? unknown
    : "the list ends with otherwise(() => …), so that one line always applies"
  : unknown;

type LineResult<Line> = Line extends When<infer Result> | Otherwise<infer Result> ? Result : never;

/** The rest of a `choice` call, decided by its first argument. */
export type ChoiceArguments<Value, Table, Options> = [Value] extends [readonly unknown[]]
  ? [options?: Options]
  : [table: Table & CheckTable<Value, Table>, options?: Options];

export type ChoiceResult<Value, Table> = [Value] extends [readonly (infer Line)[]]
  ? LineResult<Line>
  : Table[keyof Table] extends Arm<infer Result>
    ? Awaited<Result>
    : never;
