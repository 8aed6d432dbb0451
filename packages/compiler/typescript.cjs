// A door of three lines: importing ts-morph itself makes Node scan its megabytes for export names, which takes longer than loading it.
exports.ts = require("ts-morph").ts;
exports.readLibFiles = require("@ts-morph/common").getLibFiles;
