import type { LambdaFunction } from "../ir/nodes.js";
import type { SourceModule } from "../result.js";

/** A closure that becomes a function: its text is an expression in the scope of its module. */
export interface ModuleClosure {
  readonly exportName: string;
  readonly text: string;
  readonly origin: LambdaFunction["origin"];
}

/** A module as it is bundled, and the way back to the text that its developer wrote. */
export interface AnnotatedModule {
  readonly text: string;
  readonly originalOffsetOf: (offset: number) => number;
}

/** A piece of the new text. Its places are places of the old one, or all stand for one place. */
interface Piece {
  readonly text: string;
  readonly original: number;
  readonly isCopy: boolean;
}

const pureComment = "/* @__PURE__ */ ";

/** Marks the calls that a bundle may leave out, and exports the closures and constants that become functions. */
export function annotateModule(module: SourceModule, closures: readonly ModuleClosure[]): AnnotatedModule {
  const pieces = [...markPureCalls(module), ...closures.flatMap((closure) => exportClosure(closure, module.text))];
  const starts: number[] = [];
  let length = 0;
  for (const piece of pieces) {
    starts.push(length);
    length += piece.text.length;
  }
  return {
    text: pieces.map((piece) => piece.text).join(""),
    originalOffsetOf: (offset) => {
      const index = Math.max(
        0,
        starts.findLastIndex((start) => start <= offset),
      );
      const piece = pieces[index];
      if (piece === undefined) return 0;
      return piece.isCopy ? piece.original + offset - (starts[index] ?? 0) : piece.original;
    },
  };
}

function markPureCalls({ text, pureCalls }: SourceModule): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const start of pureCalls) {
    pieces.push(copy(text, from, start), { text: pureComment, original: start, isCopy: false });
    from = start;
  }
  pieces.push(copy(text, from, text.length));
  return pieces;
}

function exportClosure({ exportName, text, origin }: ModuleClosure, source: string): Piece[] {
  const glue = (part: string): Piece => ({ text: part, original: origin.start, isCopy: false });
  if (/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(text)) return [glue(`\nexport { ${text} as ${exportName} };`)];
  const body = source.slice(origin.start, origin.end);
  const at = body === "" ? -1 : text.indexOf(body);
  const open = `\nexport const ${exportName} = (`;
  if (at < 0) return [glue(`${open}${text});`)];
  return [
    glue(open + text.slice(0, at)),
    copy(source, origin.start, origin.end),
    glue(`${text.slice(at + body.length)});`),
  ];
}

function copy(text: string, from: number, to: number): Piece {
  return { text: text.slice(from, to), original: from, isCopy: true };
}
