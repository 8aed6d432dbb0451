export { ts } from "ts-morph";
/** The standard library's declarations, which ts-morph carries as texts. */
export function readLibFiles(): readonly { readonly fileName: string; readonly text: string }[];
