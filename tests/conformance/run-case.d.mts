/** One case, as FORMAT.md describes it. */
export interface ConformanceCase {
  readonly id: string;
  readonly category: string;
  readonly kind: string;
}

export interface CaseResult {
  readonly id: string;
  readonly category: string;
  readonly passed: boolean;
  /** The first difference to what was recorded. */
  readonly reason?: string;
}

/** Runs one case on an engine: the names that the packages asl and runtime export. */
export function runCase(kase: ConformanceCase, engine: object): Promise<CaseResult>;
