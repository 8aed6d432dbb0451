import type { Clock } from "@stepwright/runtime";

/** Virtual time starts now, so that the dates of a run look like today's; real time is waited for. */
export async function createClock(real: boolean): Promise<Clock> {
  const { RealClock, VirtualClock } = await import("@stepwright/runtime");
  return real ? new RealClock() : new VirtualClock(Date.now());
}
