import type { Block, BlockId, Exit, Handler, Op, Region, RegionId } from "../ir/nodes.js";

/** A block under construction: closed once it has its exit. */
export interface OpenBlock {
  readonly id: BlockId;
  readonly ops: Op[];
  readonly handlers: readonly Handler[];
  exit: Exit | undefined;
}

/** Gathers the blocks of one region. */
export class RegionBuilder {
  readonly id: RegionId;
  readonly #nextId: () => number;
  readonly #blocks = new Map<BlockId, OpenBlock>();
  readonly entry: OpenBlock;

  constructor(nextId: () => number) {
    this.#nextId = nextId;
    this.id = nextId() as RegionId;
    this.entry = this.open([]);
  }

  open(handlers: readonly Handler[]): OpenBlock {
    const block: OpenBlock = { id: this.#nextId() as BlockId, ops: [], handlers, exit: undefined };
    this.#blocks.set(block.id, block);
    return block;
  }

  /** All blocks so far. */
  get blocks(): Iterable<OpenBlock> {
    return this.#blocks.values();
  }

  /** The finished region. A block without an exit was never entered, and goes. */
  finish(): Region {
    const blocks = new Map<BlockId, Block>();
    for (const { id, ops, handlers, exit } of this.#blocks.values()) {
      if (exit !== undefined) blocks.set(id, { id, ops, handlers, exit });
    }
    return { id: this.id, entry: this.entry.id, blocks };
  }
}
