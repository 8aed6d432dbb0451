type Unit = "second" | "seconds" | "minute" | "minutes" | "hour" | "hours" | "day" | "days" | "week" | "weeks";
type ShortUnit = "s" | "m" | "h" | "d" | "w";

/**
 * A length of time: a number and a unit, such as `"30s"`, `"10 minutes"` or `"3 days"`. Units are `s`, `m`, `h`, `d`, `w` and
 * `seconds`, `minutes`, `hours`, `days`, `weeks` (or their singular). Step Functions counts whole seconds, so the length has to
 * be a whole, non-negative number of seconds.
 *
 * The type parameter only puts examples into error messages.
 */
export type Duration<Examples extends string = "30s, 10 minutes, 3 days"> =
  | `${number} ${Unit}`
  | `${number}${ShortUnit}`
  | Extract<Examples, never>;
