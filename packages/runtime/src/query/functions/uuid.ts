/** `$uuid()`: a version 4 UUID, drawn by the run. */
export function bindUuid(draw: () => string): () => string {
  return () => draw();
}
