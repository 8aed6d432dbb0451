import jsonata from "jsonata";

const format = jsonata("$fromMillis($milliseconds, $picture, $timezone)");

/** `$now([picture [, timezone]])`, on the run's clock; JSONata's own reads the machine's. */
export function bindNow(milliseconds: number): (picture?: string, timezone?: string) => Promise<unknown> {
  return (picture, timezone) => format.evaluate(undefined, { milliseconds, picture, timezone });
}
