import { dirname, join } from "node:path";
import { ts } from "#typescript";
export function createPackageNames() {
    const known = new Map();
    const nameOfFolder = (folder) => {
        if (known.has(folder))
            return known.get(folder);
        const above = dirname(folder);
        const name = readName(join(folder, "package.json")) ?? (above === folder ? undefined : nameOfFolder(above));
        known.set(folder, name);
        return name;
    };
    return (file) => nameOfFolder(dirname(file));
}
function readName(path) {
    const text = ts.sys.readFile(path);
    if (text === undefined)
        return undefined;
    const content = ts.parseConfigFileTextToJson(path, text).config;
    if (typeof content !== "object" || content === null || !("name" in content))
        return undefined;
    return typeof content.name === "string" ? content.name : undefined;
}
//# sourceMappingURL=package-name.js.map