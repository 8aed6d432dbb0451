/** The place in the graph where lowering stands. */
export class Flow {
    region;
    /** What a failing op meets here, innermost first. */
    handlers = [];
    controls;
    /** Undefined where control cannot come: what is lowered there is checked and not emitted. */
    #block;
    constructor(region) {
        this.region = region;
        this.#block = region.entry;
    }
    get isReachable() {
        return this.#block !== undefined;
    }
    emit(op) {
        this.#block?.ops.push(op);
    }
    /** Ends the current block. */
    leave(exit) {
        if (this.#block)
            this.#block.exit = exit;
        this.#block = undefined;
    }
    /** A new block under the handlers that hold here; nothing goes to it yet. */
    open() {
        return this.region.open(this.handlers);
    }
    enter(block) {
        this.#block = block;
    }
    /** Stands nowhere until `enter` comes back to the block answered here. */
    suspend() {
        const block = this.#block;
        this.#block = undefined;
        return block;
    }
    goto(target, origin) {
        this.leave({ kind: "goto", target, origin });
    }
}
//# sourceMappingURL=flow.js.map