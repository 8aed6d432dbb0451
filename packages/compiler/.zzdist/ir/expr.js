export {};
//# sourceMappingURL=expr.js.map