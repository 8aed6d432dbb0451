import { relative, resolve } from "node:path";
export function createPaths(root) {
    const base = resolve(root);
    const known = new Map();
    const relativeOf = (path) => {
        const found = known.get(path) ?? relative(base, path).replaceAll("\\", "/");
        known.set(path, found);
        return found;
    };
    return {
        root: base,
        relativeOf,
        absoluteOf: (path) => resolve(base, path),
        originOf: (node) => {
            const file = node.getSourceFile();
            return { file: relativeOf(file.fileName), start: node.getStart(file), end: node.getEnd() };
        },
    };
}
//# sourceMappingURL=paths.js.map