import type { Json } from "@stepwright/asl";

/** Compares the value of `Variable` with the operator's own; false where the types do not fit. */
export type Comparison = (value: Json, operand: Json) => boolean;
export type Comparisons = { readonly [operator: string]: Comparison };
