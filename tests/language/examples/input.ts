/** One line of an order. */
export interface Line {
  readonly sku: string;
  readonly quantity: number;
}

/** What every example of the page is given. */
export interface Input {
  readonly n: number;
  readonly text: string;
  readonly flag: boolean;
  readonly note?: string;
  readonly status: "open" | "paid" | "closed";
  readonly items: number[];
  readonly lines: Line[];
  readonly prices: Record<string, number>;
  readonly order: { readonly id: string; readonly customer?: { readonly name: string } };
}

/** An input whose lists have `n` items, to see what a loop costs. */
export function inputOf(n: number): Input {
  const items = Array.from({ length: n }, (_, index) => index + 1);
  return {
    n,
    text: "one two",
    flag: true,
    status: "open",
    items,
    lines: items.map((quantity) => ({ sku: `sku-${quantity}`, quantity })),
    prices: Object.fromEntries(items.map((price) => [`sku-${price}`, price])),
    order: { id: "order-1" },
  };
}
