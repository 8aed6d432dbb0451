import type { BlockId, Exit, Handler, Op } from "../ir/nodes.js";
import type { Controls } from "./control.js";
import type { OpenBlock, RegionBuilder } from "./region-builder.js";

/** The place in the graph where lowering stands. */
export class Flow {
  readonly region: RegionBuilder;
  /** Whether the workflow goes on with what the region answers. */
  readonly isBranch: boolean;
  /** What a failing op meets here, innermost first. */
  handlers: readonly Handler[] = [];
  controls: Controls | undefined;
  /** Undefined where control cannot come: what is lowered there is checked and not emitted. */
  #block: OpenBlock | undefined;

  constructor(region: RegionBuilder, isBranch: boolean) {
    this.region = region;
    this.isBranch = isBranch;
    this.#block = region.entry;
  }

  get isReachable(): boolean {
    return this.#block !== undefined;
  }

  emit(op: Op): void {
    this.#block?.ops.push(op);
  }

  /** Ends the current block. */
  leave(exit: Exit): void {
    if (this.#block) this.#block.exit = exit;
    this.#block = undefined;
  }

  /** A new block under the handlers that hold here; nothing goes to it yet. */
  open(): OpenBlock {
    return this.region.open(this.handlers);
  }

  enter(block: OpenBlock): void {
    this.#block = block;
  }

  /** Stands nowhere until `enter` comes back to the block answered here. */
  suspend(): OpenBlock | undefined {
    const block = this.#block;
    this.#block = undefined;
    return block;
  }

  goto(target: BlockId, origin: Op["origin"]): void {
    this.leave({ kind: "goto", target, origin });
  }
}
