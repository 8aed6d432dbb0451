import { remake } from "./node.js";
const leaf = (node) => node;
/** Rebuilds a node with its direct children changed; the same object when none did. */
const changeTable = {
    literal: leaf,
    nothing: leaf,
    variable: leaf,
    local: leaf,
    states: leaf,
    regex: leaf,
    invalid: leaf,
    member: (node, change) => {
        const object = change(node.object);
        return object === node.object ? node : remake(node, { object });
    },
    index: (node, change) => {
        const [array, index] = [change(node.array), change(node.index)];
        return array === node.array && index === node.index ? node : remake(node, { array, index });
    },
    object: (node, change) => {
        const fields = changeAll(node.fields, (field) => {
            const value = change(field.value);
            return value === field.value ? field : { ...field, value };
        });
        return fields === node.fields ? node : remake(node, { fields });
    },
    computedObject: (node, change) => {
        const [key, value] = [change(node.key), change(node.value)];
        return key === node.key && value === node.value ? node : remake(node, { key, value });
    },
    array: (node, change) => {
        const items = changeAll(node.items, (item) => {
            const value = change(item.value);
            return value === item.value ? item : { ...item, value };
        });
        return items === node.items ? node : remake(node, { items });
    },
    range: (node, change) => {
        const [from, to] = [change(node.from), change(node.to)];
        return from === node.from && to === node.to ? node : remake(node, { from, to });
    },
    negate: (node, change) => {
        const operand = change(node.operand);
        return operand === node.operand ? node : remake(node, { operand });
    },
    binary: (node, change) => {
        const [left, right] = [change(node.left), change(node.right)];
        return left === node.left && right === node.right ? node : remake(node, { left, right });
    },
    cond: (node, change) => {
        const [test, then, otherwise] = [change(node.test), change(node.then), change(node.otherwise)];
        return test === node.test && then === node.then && otherwise === node.otherwise
            ? node
            : remake(node, { test, then, otherwise });
    },
    let: (node, change) => {
        const bindings = changeAll(node.bindings, (binding) => {
            const value = change(binding.value);
            return value === binding.value ? binding : { ...binding, value };
        });
        const body = change(node.body);
        return bindings === node.bindings && body === node.body ? node : remake(node, { bindings, body });
    },
    lambda: (node, change) => {
        const body = change(node.body);
        return body === node.body ? node : remake(node, { body });
    },
    call: (node, change) => changeArguments(node, change),
    sequence: (node, change) => changeArguments(node, change),
    prelude: (node, change) => changeArguments(node, change),
    apply: (node, change) => {
        const callee = change(node.callee);
        const args = changeAll(node.args, change);
        return callee === node.callee && args === node.args ? node : remake(node, { callee, args });
    },
};
function changeArguments(node, change) {
    const args = changeAll(node.args, change);
    return args === node.args ? node : remake(node, { args });
}
function changeAll(list, change) {
    let same = true;
    const changed = list.map((item) => {
        const next = change(item);
        if (next !== item)
            same = false;
        return next;
    });
    return same ? list : changed;
}
/** Applies `change` to the direct children of a node. */
export function mapChildren(expr, change) {
    const rebuild = changeTable[expr.kind];
    return rebuild(expr, change);
}
/** Visits a tree, parents first. */
export function visitExpr(expr, visit) {
    visit(expr);
    mapChildren(expr, (child) => {
        visitExpr(child, visit);
        return child;
    });
}
/** The variables an expression reads. */
export function variablesOf(expr) {
    const found = new Set();
    visitExpr(expr, (node) => {
        if (node.kind === "variable")
            found.add(node.id);
    });
    return found;
}
/** The number of nodes: a measure of the text it prints as. */
export function sizeOf(expr) {
    let size = 0;
    visitExpr(expr, () => {
        size += 1;
    });
    return size;
}
/** Whether a value can be written twice at no cost: a literal, a name, or a path from a name. */
export function isAtomic(expr) {
    if (expr.kind === "member")
        return isAtomic(expr.object);
    return ["literal", "nothing", "variable", "local", "states"].includes(expr.kind);
}
//# sourceMappingURL=walk.js.map