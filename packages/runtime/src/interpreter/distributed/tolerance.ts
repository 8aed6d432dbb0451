/** How many failed items a Distributed Map puts up with: `ToleratedFailureCount` and `ToleratedFailurePercentage`. */
export interface Tolerance {
  readonly count: number | undefined;
  readonly percentage: number | undefined;
}

/** Without either limit nothing is tolerated; with both, the first that is exceeded fails the Map. */
export function exceedsTolerance(failed: number, total: number, { count, percentage }: Tolerance): boolean {
  if (failed === 0) return false;
  if (count === undefined && percentage === undefined) return true;
  return (count !== undefined && failed > count) || (percentage !== undefined && (failed / total) * 100 > percentage);
}
