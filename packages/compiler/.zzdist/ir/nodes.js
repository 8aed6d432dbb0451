export {};
//# sourceMappingURL=nodes.js.map