/** The part of a line or of lines to point at. Lines and columns count from 1; the end is exclusive. */
export interface Span {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
}
export interface FrameStyle {
    readonly gutter: (text: string) => string;
    readonly marker: (text: string) => string;
}
/** The lines around a span, numbered, with a line of carets under it. Empty when the text has no such line. */
export declare function renderCodeFrame(text: string, span: Span, style: FrameStyle): string[];
//# sourceMappingURL=code-frame.d.ts.map