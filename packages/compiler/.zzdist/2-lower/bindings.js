/** Names and their meanings; immutable, so that each path through pure code keeps its own versions. */
export class Bindings {
    #parent;
    #own;
    constructor(own = new Map(), parent) {
        this.#own = own;
        this.#parent = parent;
    }
    get(symbol) {
        for (let scope = this; scope !== undefined; scope = scope.#parent) {
            const found = scope.#own.get(symbol);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    with(entries) {
        return new Bindings(new Map(entries), this);
    }
}
//# sourceMappingURL=bindings.js.map