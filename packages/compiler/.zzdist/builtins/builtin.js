export {};
//# sourceMappingURL=builtin.js.map