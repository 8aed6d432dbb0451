import { ts } from "#typescript";
import * as b from "../ir/build.js";
import { kinds, mayBe } from "../ir/kinds.js";
import { Bindings } from "./bindings.js";
import { kindsOfType } from "./kinds-of-type.js";
/** What lowering one workflow carries along. */
export class Cx {
    program;
    vars = new Map();
    functions = new Map();
    bindings = new Bindings();
    /** Where ops go; undefined in pure code, which is all one expression. */
    flow;
    /** The names that pure code may write; undefined in the flow. */
    pure;
    /** The functions being inlined around this point. */
    inlining = [];
    /** The recursive functions whose definition is around this point, as locals of the expression. */
    recursive = new Map();
    #lastId = 0;
    constructor(program) {
        this.program = program;
    }
    nextId = () => {
        this.#lastId += 1;
        return this.#lastId;
    };
    get checker() {
        return this.program.checker;
    }
    origin(node) {
        return this.program.originOf(node);
    }
    /** Reports, and stands for the expression that could not be lowered. */
    report(diagnostic) {
        this.program.report(diagnostic);
        return b.invalid;
    }
    kindsAt(node) {
        return kindsOfType(this.checker.getTypeAtLocation(node), this.checker);
    }
    kindsOfType(type) {
        return kindsOfType(type, this.checker);
    }
    /** The symbol a name stands for, import aliases followed. */
    symbolOf(name) {
        const parent = name.parent;
        const symbol = parent && ts.isShorthandPropertyAssignment(parent) && parent.name === name
            ? this.checker.getShorthandAssignmentValueSymbol(parent)
            : this.checker.getSymbolAtLocation(name);
        return symbol && symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
    }
    /** The flow, where an effect is allowed. */
    requireFlow() {
        if (this.flow === undefined)
            throw new Error("an effect was lowered in pure code");
        return this.flow;
    }
    newVariable(name, of, constant) {
        const id = this.nextId();
        this.vars.set(id, { name, kinds: of, region: this.requireFlow().region.id, constant });
        return id;
    }
    /** Stores a value that later code needs as it is now. */
    capture(value, name, node) {
        const boxed = mayBe(value.kinds, kinds.undef);
        const id = this.newVariable(name, value.kinds, true);
        this.assign(id, value, boxed, node);
        return this.readVariable(id, value.kinds, boxed);
    }
    assign(id, value, boxed, node) {
        const stored = boxed ? b.object([{ key: "v", value }]) : value;
        const origin = this.origin(node);
        const flow = this.requireFlow();
        if (stored.fails && flow.handlers.length > 0) {
            flow.emit({ kind: "evaluate", name: `evaluate ${this.vars.get(id)?.name ?? "value"}`, target: id, value: stored, origin });
        }
        else
            flow.emit({ kind: "assign", target: id, value: stored, origin });
    }
    readVariable(id, of, boxed) {
        return boxed ? b.member(b.variable(id, kinds.object), "v", of) : b.variable(id, of);
    }
    /** Runs `lower` with other bindings, and comes back to these. */
    scoped(bindings, lower) {
        const before = this.bindings;
        this.bindings = bindings;
        try {
            return lower();
        }
        finally {
            this.bindings = before;
        }
    }
    /** Runs `lower` as pure code: no ops, and writes only to what `pure` owns. */
    purely(lower, pure) {
        const before = { flow: this.flow, pure: this.pure };
        this.flow = undefined;
        this.pure = pure;
        try {
            return lower();
        }
        finally {
            this.flow = before.flow;
            this.pure = before.pure;
        }
    }
    /** Runs `lower` in a flow of its own: a branch, or the body of a workflow. */
    flowing(flow, lower) {
        const before = { flow: this.flow, pure: this.pure };
        this.flow = flow;
        this.pure = undefined;
        try {
            return lower();
        }
        finally {
            this.flow = before.flow;
            this.pure = before.pure;
        }
    }
}
//# sourceMappingURL=cx.js.map