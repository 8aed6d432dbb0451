import type { ts } from "#typescript";

/**
 * Parsed files that several compilations share: those of packages, above all the declarations of the standard library. The key
 * says how a file was read; one whose text has changed is parsed again.
 */
export interface SourceCache {
  readonly files: Map<string, ts.SourceFile>;
}

export function createSourceCache(): SourceCache {
  return { files: new Map() };
}

/** Parsing and binding the same declarations for each workflow of a test run would take most of its time. */
export const sharedSources: SourceCache = createSourceCache();
