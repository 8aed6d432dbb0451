/** What `trim` and `\s` mean by white space (ECMA-262), as a class: other engines' `\s` is ASCII only (js-to-jsonata §1.11). */
export declare const whiteSpace: string;
//# sourceMappingURL=white-space.d.ts.map