export const currency = "EUR";
export const rates = { standard: 0.2, reduced: 0.05 } as const;
export const tiers = [
  { from: 0, off: 0 },
  { from: 100, off: 0.1 },
  { from: 1000, off: 0.2 },
];

/** Pure helpers of another module. */
export function discounted(cents: number): number {
  const tier = tiers.findLast((t) => cents >= t.from);
  return Math.round(cents * (1 - (tier?.off ?? 0)));
}

export const withTax = (cents: number, rate: number = rates.standard) => Math.round(cents * (1 + rate));

export function describeMoney(cents: number, code = currency): string {
  const whole = Math.trunc(cents / 100);
  const rest = Math.abs(cents % 100);
  return `${code} ${whole}.${String(rest).padStart(2, "0")}`;
}
