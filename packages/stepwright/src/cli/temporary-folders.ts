import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The folders a command makes for itself; all are gone when it ends, however it ends. */
export class TemporaryFolders {
  readonly #folders = new Set<string>();

  /** A new folder, in the system's place for them or in `parent` (to rename from it, both must be on one disk). */
  create(parent: string = tmpdir()): string {
    const folder = mkdtempSync(join(parent, ".stepwright-"));
    this.#folders.add(folder);
    return folder;
  }

  removeAll(): void {
    for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    this.#folders.clear();
  }
}
