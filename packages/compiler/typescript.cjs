// Importing TypeScript from an ES module makes Node scan its megabytes for export names, which takes longer than to load it.
exports.ts = require("typescript");
