import type { Intrinsic } from "./intrinsic.js";

/** `States.Array(…)`: the arguments as an array. */
export const array: Intrinsic = (args) => [...args];
