const maxItems = 10_000_000;

/** `$range(first, last, step)`: the numbers from `first` to `last`, which is included when a step hits it. */
export function range(first: number | undefined, last: number, step: number): unknown {
  if (first === undefined) return undefined;
  const [start, end, delta] = [Math.floor(first), Math.floor(last), Math.floor(step)];
  if (delta === 0) throw new Error("The third argument of $range must not be zero");
  const length = Math.max(0, Math.floor((end - start) / delta) + 1);
  if (length > maxItems) throw new Error(`$range would return more than ${maxItems} items`);
  const numbers = Array.from({ length }, (_, index) => start + index * delta);
  // A single number comes back bare, as Step Functions answers it: the result is a JSONata sequence.
  return numbers.length === 1 ? numbers[0] : numbers;
}
