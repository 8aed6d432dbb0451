import type { Expr } from "../ir/expr.js";
/** `String(value)`, exact for each kind (js-to-jsonata §4). A number that may be infinite has no text here: null does not tell its sign. */
export declare function toText(value: Expr): Expr;
/** The text of an item in `Array.prototype.join`: that of null and undefined is empty. */
export declare function toJoinedText(value: Expr): Expr;
/** Whether JSONata and JavaScript count the characters of this text alike: none takes two UTF-16 units. */
export declare function isPlainText(text: Expr): boolean;
//# sourceMappingURL=to-text.d.ts.map