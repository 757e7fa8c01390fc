declare const safe: unique symbol;
/** Markup in which every piece of text was escaped: only `element`, `words` and `join` make it. */
export type Html = string & { readonly [safe]: true };

type Attributes = Record<string, string | number | undefined>;

const voids = new Set(["br", "hr", "img"]);

/** An element; attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, ...children: Html[]): Html {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeHtml(String(value))}"`);
  const start = `<${name}${given.join("")}>`;
  return (voids.has(name) ? start : `${start}${children.join("")}</${name}>`) as Html;
}

export function words(text: string): Html {
  return escapeHtml(text) as Html;
}

export function join(parts: Html[], between = "\n"): Html {
  return parts.join(between) as Html;
}

function escapeHtml(text: string): string {
  return plainCharacters(text).replace(/[&<>"]/g, (character) => entities[character] ?? "");
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * Drops what may not stand in XML 1.0 or HTML: control characters, halves of characters and
 * code points that are none; and U+FFFD, the scar of a lost character, of which validators complain.
 */
export function plainCharacters(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\ufffd]/gu, "");
}

/** One line of text: line breaks mean nothing in a title. */
export function plain(text: string): string {
  return plainCharacters(text).replace(/\s+/g, " ").trim();
}
