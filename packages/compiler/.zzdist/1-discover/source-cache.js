export function createSourceCache() {
    return { files: new Map() };
}
//# sourceMappingURL=source-cache.js.map