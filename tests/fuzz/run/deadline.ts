import type { Verdict } from "./verdict.js";

/** Milliseconds. */
export type Deadline = number;

/** What `work` answers, or that it took too long. */
export async function withinDeadline(deadline: Deadline, work: () => Promise<Verdict>): Promise<Verdict> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Verdict>((resolve) => {
    timer = setTimeout(() => resolve({ kind: "wrong", details: [`not done after ${deadline / 1_000} s`] }), deadline);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
