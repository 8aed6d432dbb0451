/** `$partition(array, size)`: the array in pieces of `size`, the last one possibly shorter. */
export function partition(items: readonly unknown[] | undefined, size: number): unknown[][] | undefined {
  if (items === undefined) return undefined;
  const length = Math.floor(size);
  if (!(length > 0)) throw new Error("The second argument of $partition must be a positive integer");
  return Array.from({ length: Math.ceil(items.length / length) }, (_, index) =>
    items.slice(index * length, (index + 1) * length),
  );
}
