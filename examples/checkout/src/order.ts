import { z } from "zod";

export const orderItem = z.object({
  sku: z.string(),
  quantity: z.number(),
  cents: z.number(),
});

export const order = z.object({
  orderId: z.string(),
  customer: z.object({ email: z.string(), card: z.string() }),
  items: z.array(orderItem),
  coupon: z.string().optional(),
});

export type OrderItem = z.infer<typeof orderItem>;
