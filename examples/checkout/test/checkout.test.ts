import { describe, expect, test } from "vitest";
import { CardDeclined, OutOfStock } from "../src/errors.js";
import { shipOrder } from "../src/steps.js";
import { type Run, runCheckout } from "./run-stepwright.js";

/** Name and data of the error that ended a run, as a caller of the workflow reads them. */
function failureOf({ error, cause }: Run): { readonly error: string | null; readonly data: unknown } {
  const { errorMessage }: { errorMessage: string } = JSON.parse(cause ?? "");
  return { error, data: JSON.parse(errorMessage).data };
}

/** Both engines ran, and nobody could tell them apart. */
function expectAgreement({ equal, differences, native, asl }: Run): void {
  expect({ equal, differences }).toEqual({ equal: true, differences: [] });
  const { status, output, error, cause, virtualSeconds } = native;
  expect(asl).toMatchObject({ status, output, error, cause, virtualSeconds });
}

describe.concurrent("a checkout", () => {
  test("of a good order is confirmed, with the coupon taken off", async () => {
    const run = await runCheckout("good-order");
    expectAgreement(run);
    expect(run).toMatchObject({
      status: "SUCCEEDED",
      output: { status: "confirmed", orderId: "A-1001", cents: 4941, tracking: "TRACK-hold-A-1001", parcels: 1 },
      path: ["reserve-stock", "charge-card", "ship-and-notify", "shipOrder", "emailReceipt"],
      transitions: 5,
    });
  });

  test("with a declined card gives the stock back and fails with the bank's code", async () => {
    const run = await runCheckout("declined-card");
    expectAgreement(run);
    expect(failureOf(run)).toEqual({ error: CardDeclined.errorName, data: { code: "do_not_honor" } });
    expect(run.native.path).toEqual(["reserve-stock", "charge-card", "release-stock"]);
    expect(run.path.slice(0, 3)).toEqual(run.native.path);
    expect(run.steps.at(-1)).toMatchObject({ name: "release-stock", input: { holdId: "hold-A-1002" } });
  });

  test("of an item that is out of stock charges nobody", async () => {
    const run = await runCheckout("out-of-stock");
    expectAgreement(run);
    expect(failureOf(run)).toEqual({ error: OutOfStock.errorName, data: { sku: "poster-a2", available: 0 } });
    expect(run.steps.map(({ name, attempt }) => ({ name, attempt }))).toEqual([{ name: "reserve-stock", attempt: 0 }]);
  });

  test("that cannot be shipped refunds the card, then gives the stock back", async () => {
    const run = await runCheckout("good-order", "shipOrder=!TruckBroken");
    expectAgreement(run);
    expect(run).toMatchObject({ status: "FAILED", error: "TruckBroken" });
    const undone = run.native.path.slice(-2);
    expect(undone).toEqual(["refund-card", "release-stock"]);
  });

  test("waits for a bank that is down twice, and takes no time for it", async () => {
    const answers = ["!BankDown", "!BankDown", { paymentId: "pay-1", cents: 4941 }];
    const run = await runCheckout("good-order", `charge-card=${JSON.stringify({ $answers: answers })}`);
    expectAgreement(run);
    expect(run).toMatchObject({ status: "SUCCEEDED", virtualSeconds: 6, transitions: 7 });
  });
});

test("a parcel holds five items", async () => {
  const items = [{ sku: "mug-blue", quantity: 6, cents: 1250 }];
  expect(await shipOrder({ holdId: "hold-1", items })).toEqual({ tracking: "TRACK-hold-1", parcels: 2 });
});
