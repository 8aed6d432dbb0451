/** The only way to skip a case: the workflow's name and why. It ends empty. */
export const knownGaps: ReadonlyMap<string, string> = new Map<string, string>([]);
