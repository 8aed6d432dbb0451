import type { Json, JsonObject } from "@stepwright/asl";

/** How a reader is to take a file apart: `ReaderConfig`, evaluated. */
export type ReaderConfig = JsonObject;

/** One item, with its key when it is a member of an object. */
export interface ReadItem {
  readonly value: Json;
  readonly key?: string;
}

/** Takes the text of one object apart. Says what is wrong with it by throwing an `ItemReaderProblem`. */
export type ItemParser = (text: string, config: ReaderConfig) => readonly ReadItem[];

/** Becomes `States.ItemReaderFailed`. */
export class ItemReaderProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ItemReaderProblem";
  }
}
