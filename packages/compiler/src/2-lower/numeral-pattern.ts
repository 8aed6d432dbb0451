/** Whether every text that a pattern passes, as JavaScript writes it without flags, is a decimal numeral that `Number` reads. */
export const isNumeralPattern = (source: string): boolean => numerals.test(source);

/** Whether such a pattern lets digits repeat without end, so that the number may be infinite; an exponent is as good as many digits. */
export const isEndless = (source: string): boolean => endless.test(source.replaceAll(escaped, ""));

const endless = /[+*](?!-|\])|\{\d+,\}|[eE]/;
const escaped = /\\[.+]/g;

const digit = String.raw`(?:\\d|\[0-9\])`;
const times = String.raw`(?:\+|\{[1-9]\d?(?:,\d{0,2})?\})`;
const digits = `(?:${digit}${times})`;
const dot = String.raw`(?:\\\.|\[\.\])`;
const opening = String.raw`\((?:\?:)?`;
/** The patterns of decimal numerals, from `^` to `$`: a sign, whole digits, a fraction, an exponent. */
const numerals = new RegExp(
  [
    String.raw`^\^`,
    String.raw`(?:-\??|\[(?:\+-|-\+|-|\+)\]\??|\\\+\??)?`,
    `(?:${digits}|${digit}|\\[1-9\\]${digit}(?:\\*|${times})|${opening}0\\|\\[1-9\\]${digit}(?:\\*|${times})\\))`,
    String.raw`(?:${opening}${dot}${digits}\)\??|${dot}${digits})?`,
    String.raw`(?:${opening}\[(?:eE|Ee)\](?:\[(?:\+-|-\+)\]\??|-\?)?${digits}\)\??)?`,
    String.raw`\$$`,
  ].join(""),
);
