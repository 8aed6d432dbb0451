/** A place to go to: known before the state there is. */
export class Target {
    #state;
    #same;
    get state() {
        return this.#same ? this.#same.state : this.#state;
    }
    settle(state) {
        this.#state = state;
    }
    /** This place is that one. */
    join(other) {
        this.#same = other;
    }
    /** Whether following the joins from here leads to `other`. */
    leadsTo(other) {
        if (this === other)
            return true;
        return this.#same?.leadsTo(other) ?? false;
    }
}
export const openWay = () => ({ assign: new Map(), next: undefined, output: undefined });
//# sourceMappingURL=draft.js.map