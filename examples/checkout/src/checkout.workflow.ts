import { parallel, step, workflow } from "stepwright";
import { order } from "./order.js";
import { chargeCard, emailReceipt, refundCard, releaseStock, reserveStock, shipOrder } from "./steps.js";

const discounts: Readonly<Record<string, number>> = { WELCOME10: 10, SUMMER20: 20 };

/** An order from the basket to the parcel. What was done is undone when a later part fails. */
export const checkout = workflow(
  "checkout",
  { input: order, timeout: "1 hour", description: "Order checkout with compensation" },
  async ({ orderId, customer, items, coupon }) => {
    const total = items.reduce((sum, item) => sum + item.quantity * item.cents, 0);
    const percent = coupon ? (discounts[coupon] ?? 0) : 0;
    const cents = Math.round((total * (100 - percent)) / 100);

    const hold = await step(reserveStock, { orderId, items });
    try {
      const payment = await step(chargeCard, { orderId, card: customer.card, cents });
      try {
        const { shipment } = await parallel(
          {
            shipment: () =>
              step(shipOrder, { holdId: hold.holdId, items }, { retry: { retries: 2 }, timeout: "2 minutes" }),
            receipt: () => step(emailReceipt, { to: customer.email, orderId, cents }),
          },
          { name: "ship-and-notify" },
        );
        return { status: "confirmed" as const, orderId, cents, tracking: shipment.tracking, parcels: shipment.parcels };
      } catch (error) {
        await step(refundCard, { paymentId: payment.paymentId });
        throw error;
      }
    } catch (error) {
      await step(releaseStock, { holdId: hold.holdId });
      throw error;
    }
  },
);
