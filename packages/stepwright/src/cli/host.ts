import type { TemporaryFolders } from "./temporary-folders.js";

export interface Output {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean;
}

/** The process around the command line. */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly temporary: TemporaryFolders;
  /** Rejects when something outside the command makes going on pointless. */
  readonly disturbance: Promise<never>;
}
