import type { Json } from "@stepwright/asl";
import type { Draw } from "./draw.js";
import type { Shape } from "./shape.js";

/** A name that generated code may read. */
export interface Variable {
  readonly name: string;
  readonly shape: Shape;
  /** Whether it may be assigned. */
  readonly assignable: boolean;
  /** Whether it alone holds its value, which code may therefore change in place. */
  readonly owned: boolean;
}

/** One block of names. Code inside a function reads outer names and never writes them. */
interface Frame {
  readonly variables: Variable[];
  readonly ofFunction: boolean;
}

export interface StepPlan {
  readonly name: string;
  readonly input: Shape;
  readonly output: Shape;
  readonly declaration: string;
}

export interface FunctionPlan {
  readonly name: string;
  readonly parameters: readonly Shape[];
  /** How many of the last ones may be left out. */
  readonly optional: number;
  readonly result: Shape;
}

/** What one program collects while it is generated. */
export interface Plan {
  readonly steps: StepPlan[];
  readonly pureFunctions: FunctionPlan[];
  readonly asyncFunctions: FunctionPlan[];
  readonly declarations: string[];
  /** How many more states of concurrency may be opened: they nest and multiply. */
  concurrency: number;
  names: number;
  /** The paths that some condition tells apart: TypeScript may know more of them than their shape. */
  readonly tested: Set<string>;
}

/** Where a piece of code stands. */
export interface Cx {
  readonly draw: Draw;
  readonly plan: Plan;
  readonly frames: readonly Frame[];
  /** Whether the code is a workflow body or part of one, rather than a pure function. */
  readonly effects: boolean;
  /** What `return` takes; undefined where any value may be returned. */
  readonly result: Shape | undefined;
  readonly loops: readonly { readonly label: string | undefined; readonly kind: "loop" | "switch" }[];
  /** How deep loops and branches nest here: the work of a run multiplies. */
  readonly nesting: number;
  /** The error in the hand of a `catch` block. */
  readonly caught: string | undefined;
}

export function createPlan(): Plan {
  return {
    steps: [],
    pureFunctions: [],
    asyncFunctions: [],
    declarations: [],
    concurrency: 3,
    names: 0,
    tested: new Set(),
  };
}

export const visibleIn = (cx: Cx): Variable[] => cx.frames.flatMap(({ variables }) => variables);

/** The variables that code may assign or change here: those of the function it stands in. */
export function writableIn(cx: Cx): Variable[] {
  const start = cx.frames.findLastIndex(({ ofFunction }) => ofFunction);
  return cx.frames.slice(Math.max(start, 0)).flatMap(({ variables }) => variables);
}

export const inBlock = (cx: Cx, more: Partial<Cx> = {}): Cx => ({
  ...cx,
  ...more,
  frames: [...cx.frames, { variables: [], ofFunction: false }],
});

/** The inside of a function that reads the names around it. */
export const inFunction = (cx: Cx, parameters: readonly Variable[], more: Partial<Cx>): Cx => ({
  ...cx,
  loops: [],
  caught: undefined,
  ...more,
  frames: [...cx.frames, { variables: [...parameters], ofFunction: true }],
});

export function declare(cx: Cx, variable: Variable): void {
  cx.frames.at(-1)?.variables.push(variable);
}

const prefixes: { readonly [K in Shape["kind"]]: string } = {
  number: "n",
  string: "s",
  boolean: "b",
  literal: "l",
  list: "xs",
  record: "r",
  object: "o",
  maybe: "m",
};

export const freshName = (cx: Cx, shape: Shape): string => `${prefixes[shape.kind]}${cx.plan.names++}`;

export const readOnly = (name: string, shape: Shape): Variable => ({ name, shape, assignable: false, owned: false });

export interface ProgramRun {
  readonly input: Json;
  /** What a step answers instead of its body: values, and failures as `"!Name:{data}"`. */
  readonly mocks: { readonly [step: string]: readonly Json[] };
}

export interface Program {
  readonly source: string;
  readonly runs: readonly ProgramRun[];
}
