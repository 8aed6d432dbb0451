import { defineStep } from "stepwright";
import { CardDeclined, OutOfStock } from "./errors.js";
import type { OrderItem } from "./order.js";

// What a team would keep in a database; enough of it to see the workflow take every path.
const stock: Readonly<Record<string, number>> = { "mug-blue": 40, "tee-m": 12, "poster-a2": 0 };
const declinedCards: Readonly<Record<string, string>> = { tok_declined: "do_not_honor", tok_expired: "expired_card" };

/** Holds the items for this order. Answers the same hold when it is tried again. */
export const reserveStock = defineStep(
  "reserve-stock",
  { retry: { retries: 3, interval: "1s", backoff: 2, never: [OutOfStock] }, timeout: "10s" },
  async (input: { orderId: string; items: OrderItem[] }) => {
    for (const { sku, quantity } of input.items) {
      const available = stock[sku] ?? 0;
      if (available < quantity) throw new OutOfStock({ sku, available });
    }
    return { holdId: `hold-${input.orderId}` };
  },
);

/** Charges the card once, however often it is tried: the bank sees the idempotency key. */
export const chargeCard = defineStep(
  "charge-card",
  { retry: { retries: 4, interval: "2s", backoff: 2, max: "30s", never: [CardDeclined] }, timeout: "30s" },
  async (input: { orderId: string; card: string; cents: number }) => {
    const code = declinedCards[input.card];
    if (code !== undefined) throw new CardDeclined({ code });
    return { paymentId: `pay-${input.orderId}`, cents: input.cents };
  },
);

export const releaseStock = defineStep(
  "release-stock",
  { retry: { retries: 5, interval: "5s" } },
  async (input: { holdId: string }) => ({ released: input.holdId }),
);

export const refundCard = defineStep(
  "refund-card",
  { retry: { retries: 5, interval: "5s" } },
  async (input: { paymentId: string }) => ({ refunded: input.paymentId }),
);

export async function shipOrder(input: { holdId: string; items: OrderItem[] }) {
  const parcels = Math.ceil(input.items.reduce((sum, item) => sum + item.quantity, 0) / 5);
  return { tracking: `TRACK-${input.holdId}`, parcels };
}

export async function emailReceipt(input: { to: string; orderId: string; cents: number }) {
  return { sentTo: input.to, subject: `Your order ${input.orderId}` };
}
