/** Milliseconds. */
export type Deadline = number;

/** What `work` answers, or that it took too long. */
export async function withinDeadline(
  deadline: Deadline,
  work: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<readonly string[]>((resolve) => {
    timer = setTimeout(() => resolve([`not done after ${deadline / 1_000} s`]), deadline);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
