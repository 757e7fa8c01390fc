import XmlBuilder from "fast-xml-builder";

/** Writes a document from an object: `@name` is an attribute, an array repeats its element. */
export const xml = new XmlBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  format: true,
  indentBy: "",
  suppressEmptyNode: true,
  processEntities: false,
  tagValueProcessor: (_, value) => escapeXml(String(value)),
  attributeValueProcessor: (_, value) => escapeXml(String(value)),
});

/**
 * As the RSS Best Practices Profile asks: hexadecimal references, which no reader takes for
 * markup within markup.
 */
function escapeXml(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`,
  );
}

export const xmlDeclaration = { "@version": "1.0", "@encoding": "UTF-8" };
export const atomNamespace = "http://www.w3.org/2005/Atom";
export const mediaNamespace = "http://search.yahoo.com/mrss/";
