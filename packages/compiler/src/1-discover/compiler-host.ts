import { ts } from "#typescript";
import type { SourceCache } from "./source-cache.js";

const moduleFolder = /[\\/]node_modules[\\/]/;

/** Reads and parses the files of a program; those of packages and of the standard library once per cache. */
export function createCompilerHost(options: ts.CompilerOptions, cache: SourceCache): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const reading = readingKeyOf(options);
  return {
    ...host,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
    getSourceFile: (path, format) => {
      const text = ts.sys.readFile(path);
      if (text === undefined) return undefined;
      const parse = (): ts.SourceFile => ts.createSourceFile(path, text, format);
      if (!moduleFolder.test(path)) return parse();
      const key = `${reading}|${describeFormat(format)}|${path}`;
      const known = cache.files.get(key);
      if (known?.text === text) return known;
      const file = parse();
      cache.files.set(key, file);
      return file;
    },
  };
}

/** The options that decide how a file is parsed and bound: a tree is bound once. */
function readingKeyOf(options: ts.CompilerOptions): string {
  return ts.createDocumentRegistry().getKeyForCompilationSettings(options);
}

function describeFormat(format: ts.ScriptTarget | ts.CreateSourceFileOptions): string {
  return typeof format === "object" ? `${format.languageVersion}:${format.impliedNodeFormat ?? ""}` : String(format);
}
