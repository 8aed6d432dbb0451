/** What `trim` and `\s` mean by white space (ECMA-262), as a class: other engines' `\s` is ASCII only (js-to-jsonata §1.11). */
export const whiteSpace = String.raw`[\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]`;
