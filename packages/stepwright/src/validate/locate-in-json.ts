export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Where each value of a well-formed JSON text stands, by its location as the validator writes it: `/States/Pay/Retry[0]`, names
 * unescaped. Where two values have one location, the first is meant.
 */
export function locateInJson(text: string): ReadonlyMap<string, TextSpan> {
  const places = new Map<string, TextSpan>();
  readValue(createReader(text), "", places);
  return places;
}

type Places = Map<string, TextSpan>;
type Reader = ReturnType<typeof createReader>;

function createReader(text: string) {
  const tokens = /[{}[\],:]|"(?:[^"\\]|\\.)*"|[^\s{}[\],:"]+/g;
  let token = tokens.exec(text);
  return {
    peek: (): string => token?.[0] ?? "",
    start: (): number => token?.index ?? text.length,
    /** Passes the token, and answers where it ended. */
    take: (): number => {
      const end = token ? token.index + token[0].length : text.length;
      token = tokens.exec(text);
      return end;
    },
  };
}

function readValue(reader: Reader, location: string, places: Places): void {
  const start = reader.start();
  const end = readContent(reader, location, places);
  if (!places.has(location)) places.set(location, { start, end });
}

function readContent(reader: Reader, location: string, places: Places): number {
  if (reader.peek() === "{") return readEntries(reader, "}", (name) => `${location}/${name}`, places);
  if (reader.peek() === "[") return readEntries(reader, "]", (_, index) => `${location}[${index}]`, places);
  return reader.take();
}

function readEntries(
  reader: Reader,
  closer: "}" | "]",
  locate: (name: string, index: number) => string,
  places: Places,
): number {
  reader.take();
  for (let index = 0; reader.peek() !== closer && reader.peek() !== ""; index += 1) {
    const name = closer === "}" ? readName(reader) : "";
    readValue(reader, locate(name, index), places);
    if (reader.peek() === ",") reader.take();
  }
  return reader.take();
}

function readName(reader: Reader): string {
  const name: unknown = JSON.parse(reader.peek());
  reader.take();
  reader.take();
  return String(name);
}
