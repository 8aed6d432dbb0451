import { type Json, validateDefinition } from "@stepwright/asl";
import validate from "asl-validator";
import { type CorpusFile, textAt } from "./corpus.js";

/** What each validator has against one definition. */
export interface Verdicts {
  readonly name: string;
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

export function judge(file: CorpusFile): Verdicts {
  return { name: file.name, ours: judgeOurselves(file), theirs: judgeOutside(file) };
}

export function judgeOurselves({ text }: CorpusFile): string[] {
  const errors = validateDefinition(JSON.parse(text)).filter(({ severity }) => severity === "ERROR");
  return errors.map(({ code, message, location }) => `${code}: ${message} at ${location}`);
}

// The package writes into what it checks, so it gets a copy of its own.
function judgeOutside({ text }: CorpusFile): string[] {
  const document: Json = JSON.parse(text);
  try {
    return validate(JSON.parse(text)).errors.map((error) => {
      const pointer = /^(\/.*) is invalid/.exec(error.Message ?? "")?.[1];
      return `${error["Error code"]}: ${error.Message}${pointer === undefined ? "" : ` = ${textAt(document, pointer)}`}`;
    });
  } catch (thrown) {
    return [`it throws: ${thrown}`];
  }
}
