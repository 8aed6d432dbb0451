/** The schema functions of zod that do more than check, by what the developer writes instead. */
const rewrites = {
  fallback: (argument: string) =>
    `Make it \`.optional()\`, and give the value where it is read: \`input.field ?? ${argument}\`.`,
  conversion: () =>
    "Describe the value as it is sent, and convert it where it is read: `Number(input.field)`, `input.field.trim()`.",
} as const;

const kinds: Readonly<Record<string, keyof typeof rewrites>> = {
  default: "fallback",
  prefault: "fallback",
  catch: "fallback",
  transform: "conversion",
  preprocess: "conversion",
  pipe: "conversion",
  overwrite: "conversion",
  codec: "conversion",
  coerce: "conversion",
  stringbool: "conversion",
  trim: "conversion",
  normalize: "conversion",
  slugify: "conversion",
  toLowerCase: "conversion",
  toUpperCase: "conversion",
};

/** What to write instead of a function of zod that changes the value; undefined for one that only checks. */
export function findRewrite(name: string, argument: string | undefined): string | undefined {
  const plain = name.replace(/^_/, "");
  if (!Object.hasOwn(kinds, plain)) return undefined;
  const kind = kinds[plain];
  return kind && rewrites[kind](argument !== undefined && /^.{1,30}$/.test(argument) ? argument : "value");
}
