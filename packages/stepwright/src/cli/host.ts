import type { TemporaryFolders } from "./temporary-folders.js";

/** The process around the command line. */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly temporary: TemporaryFolders;
}
