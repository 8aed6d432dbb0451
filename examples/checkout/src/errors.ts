import { stepError } from "stepwright";

/** The warehouse has too few of an item. */
export const OutOfStock = stepError("OutOfStock")<{ sku: string; available: number }>();

/** The bank refused the card; trying again would not help. */
export const CardDeclined = stepError("CardDeclined")<{ code: string }>();
