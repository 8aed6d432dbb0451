export type AttributeValue = string | number | undefined;

/** An element of XML as text. Attributes without a value are left out; children are markup already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(typeof value === "number" ? formatNumber(value) : (value ?? ""))}"`)
    .join("");
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join("")}</${name}>`;
}

/** Two decimals are below what an eye sees, and hide how an engine rounds. */
export function formatNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}

// Characters that XML 1.0 cannot hold in any form (XML, "Characters").
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function escapeXml(text: string): string {
  return text.replace(forbidden, "\u{FFFD}").replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
