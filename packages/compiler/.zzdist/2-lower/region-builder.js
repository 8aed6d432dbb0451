/** Gathers the blocks of one region. */
export class RegionBuilder {
    id;
    #nextId;
    #blocks = new Map();
    entry;
    constructor(nextId) {
        this.#nextId = nextId;
        this.id = nextId();
        this.entry = this.open([]);
    }
    open(handlers) {
        const block = { id: this.#nextId(), ops: [], handlers, exit: undefined };
        this.#blocks.set(block.id, block);
        return block;
    }
    /** The finished region. A block without an exit was never entered, and goes. */
    finish() {
        const blocks = new Map();
        for (const { id, ops, handlers, exit } of this.#blocks.values()) {
            if (exit !== undefined)
                blocks.set(id, { id, ops, handlers, exit });
        }
        return { id: this.id, entry: this.entry.id, blocks };
    }
}
//# sourceMappingURL=region-builder.js.map