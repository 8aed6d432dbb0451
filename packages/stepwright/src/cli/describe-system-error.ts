const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of the path is a file",
  EISDIR: "it is a folder",
  EEXIST: "a file is in the way",
  ENOENT: "there is no such folder",
};

/** Why the file system refused, in a few words. What is no refusal of the file system is thrown again. */
export function describeSystemError(thrown: unknown): string {
  const code = thrown instanceof Error && "code" in thrown ? thrown.code : undefined;
  if (typeof code !== "string") throw thrown;
  return reasons[code] ?? code;
}
