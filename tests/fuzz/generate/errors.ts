import { number, objectOf, type Shape, string } from "./shape.js";

/** The errors that generated programs declare; `data` is undefined where there is none. */
export interface ErrorPlan {
  readonly name: string;
  readonly data: Shape | undefined;
}

export const errors: readonly ErrorPlan[] = [
  {
    name: "SoldOut",
    data: objectOf([
      { name: "sku", shape: string },
      { name: "left", shape: number },
    ]),
  },
  { name: "Declined", data: objectOf([{ name: "code", shape: string }]) },
  { name: "Closed", data: undefined },
];

export const errorDeclarations = [
  'export const SoldOut = stepError("SoldOut")<{ sku: string; left: number }>();',
  'export const Declined = stepError("Declined")<{ code: string }>();',
  'export const Closed = stepError("Closed")();',
];
