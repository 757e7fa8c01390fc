import { XMLParser, XMLValidator } from "fast-xml-parser";
import { type DefaultTreeAdapterMap, parseFragment } from "parse5";

/**
 * What the W3C feed validator holds against an RSS 2.0 feed, as far as this feed could sin:
 * its errors and its warnings alike. Written from its messages and their explanations.
 */
export function complaints(xml: string, location: string): string[] {
  const found: string[] = [];
  const wellFormed = XMLValidator.validate(xml);
  if (wellFormed !== true) return [`not well-formed: ${wellFormed.err.msg}`];
  if (!xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>')) found.push("no XML declaration");
  if (/<!DOCTYPE/.test(xml)) found.push("a doctype");
  if (/[\u0080-\u009f\ufffd]/.test(xml)) found.push("bad characters");
  const tree = parse(xml);
  const rss = tree.find(({ name }) => name === "rss");
  const channel = rss?.children.find(({ name }) => name === "channel");
  if (!rss || !channel) return [...found, "no channel"];
  if (rss.attributes.version !== "2.0") found.push("not version 2.0");
  found.push(...namespaceComplaints(rss), ...channelComplaints(channel, location));
  const items = channel.children.filter(({ name }) => name === "item");
  const guids = items.map((item) => text(item, "guid"));
  if (new Set(guids).size < guids.length) found.push("a guid stands twice");
  return [...found, ...items.flatMap(itemComplaints)];
}

export type Element = {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
};

type Raw = Record<string, unknown>;

/** The elements of a document in their order, by a parser that has nothing to do with their writer. */
export function parse(xml: string): Element[] {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    htmlEntities: true,
    processEntities: {
      enabled: true,
      maxTotalExpansions: 1_000_000,
      maxExpandedLength: 10_000_000,
    },
  });
  const elementOf = (raw: Raw): Element => {
    const name = Object.keys(raw).find((key) => key !== ":@") ?? "";
    const inside = raw[name] as Raw[];
    return {
      name,
      attributes: (raw[":@"] ?? {}) as Record<string, string>,
      children: inside.filter((child) => !("#text" in child)).map(elementOf),
      text: inside.map((child) => String(child["#text"] ?? "")).join(""),
    };
  };
  return (parser.parse(xml) as Raw[]).map(elementOf);
}

export function children(element: Element, name: string): Element[] {
  return element.children.filter((child) => child.name === name);
}

export function text(element: Element, name: string): string {
  return children(element, name)[0]?.text ?? "";
}

const prefixes: Record<string, string> = {
  atom: "http://www.w3.org/2005/Atom",
  content: "http://purl.org/rss/1.0/modules/content/",
  dc: "http://purl.org/dc/elements/1.1/",
  media: "http://search.yahoo.com/mrss/",
};

function namespaceComplaints(rss: Element): string[] {
  const declared = Object.entries(rss.attributes).filter(([name]) => name.startsWith("xmlns:"));
  const wrong = declared.filter(([name, address]) => prefixes[name.slice(6)] !== address);
  const used = new Set<string>();
  const visit = (element: Element) => {
    for (const name of [element.name, ...Object.keys(element.attributes)]) {
      const [prefix, local] = name.split(":");
      if (local && prefix && prefix !== "xmlns") used.add(prefix);
    }
    element.children.forEach(visit);
  };
  visit(rss);
  const missing = [...used].filter((prefix) => !(`xmlns:${prefix}` in rss.attributes));
  return [
    ...wrong.map(([name]) => `${name} is not the usual namespace`),
    ...missing.map((prefix) => `the prefix ${prefix} is not declared`),
  ];
}

const channelParts = "title link description language lastBuildDate docs atom:link item".split(" ");

function channelComplaints(channel: Element, location: string): string[] {
  const found = unknownOrTwice(channel, channelParts, ["item", "atom:link"]);
  for (const part of ["title", "link", "description", "language"]) {
    if (!text(channel, part)) found.push(`the channel has no ${part}`);
  }
  const firstItem = channel.children.findIndex(({ name }) => name === "item");
  const afterItems = channel.children.slice(firstItem).some(({ name }) => name !== "item");
  if (firstItem >= 0 && afterItems) found.push("an item stands before the channel's own parts");
  const self = children(channel, "atom:link").find(({ attributes }) => attributes.rel === "self");
  if (self?.attributes.href !== location) found.push("the self link does not match the location");
  if (self?.attributes.type !== "application/rss+xml") found.push("the self link is of no feed");
  if (self?.text) found.push("the self link is not empty");
  for (const part of ["link", "docs"]) found.push(...addressComplaints(text(channel, part), part));
  found.push(...plainComplaints(text(channel, "title")));
  const built = children(channel, "lastBuildDate")[0];
  if (built) found.push(...rfc822Complaints(built.text));
  return found;
}

const itemParts =
  "title link guid pubDate atom:updated dc:creator dc:language category description content:encoded media:content";

function itemComplaints(item: Element): string[] {
  const found = unknownOrTwice(item, itemParts.split(" "), ["dc:creator", "category"]);
  const names = item.children.map(({ name }) => name);
  if (!text(item, "title") && !text(item, "description")) found.push("an item without title");
  if (names.indexOf("description") > names.indexOf("content:encoded")) {
    found.push("the description stands after the content");
  }
  const [guid] = children(item, "guid");
  const permanent = guid?.attributes.isPermaLink === "false" ? isUuid : isAddress;
  if (!guid || !permanent(guid.text)) found.push("a guid that is neither a permalink nor a UUID");
  found.push(...addressComplaints(text(item, "link"), "link"));
  found.push(...rfc822Complaints(text(item, "pubDate")));
  found.push(...rfc3339Complaints(text(item, "atom:updated"), "atom:updated"));
  for (const { text: category } of children(item, "category")) {
    if (!category) found.push("a blank category");
  }
  for (const { text: title } of children(item, "title")) found.push(...plainComplaints(title));
  found.push(...htmlComplaints(text(item, "content:encoded")));
  return [...found, ...children(item, "media:content").flatMap(mediaComplaints)];
}

export function mediaComplaints(media: Element): string[] {
  const { url = "", medium, type = "", width, height } = media.attributes;
  const found = unknownOrTwice(media, ["media:description", "media:credit"], []);
  const known = ["url", "medium", "type", "width", "height"];
  const unknown = Object.keys(media.attributes).filter((name) => !known.includes(name));
  if (unknown.length > 0) found.push(`media:content has ${unknown}`);
  if (medium !== "image" || !/^image\/\w+$/.test(type)) found.push("media of no known type");
  if (!(Number(width) > 0 && Number(height) > 0)) found.push("media without a size");
  return [...found, ...addressComplaints(url, "media:content")];
}

export function unknownOrTwice(parent: Element, known: string[], often: string[]): string[] {
  const names = parent.children.map(({ name }) => name);
  return [
    ...names.filter((name) => !known.includes(name)).map((name) => `undefined element ${name}`),
    ...names
      .filter((name, at) => names.indexOf(name) < at && !often.includes(name))
      .map((name) => `${name} stands twice in ${parent.name}`),
  ];
}

export const isUuid = (text: string) =>
  /^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

export const isAddress = (text: string) =>
  /^https?:\/\/[^/][0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,#]*$/.test(text);

export function addressComplaints(address: string, where: string): string[] {
  return isAddress(address) ? [] : [`${where} is no full address: ${address}`];
}

export function rfc3339Complaints(date: string, where: string): string[] {
  const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
  if (!form.test(date)) return [`${where} is no RFC 3339 date: ${date}`];
  const time = Date.parse(date);
  return time < Date.UTC(1990) || time > Date.now() + 600_000 ? [`implausible: ${date}`] : [];
}

function rfc822Complaints(date: string): string[] {
  const parts =
    /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d? (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/.exec(
      date,
    );
  if (!parts) return [`no RFC 822 date: ${date}`];
  const time = Date.parse(date);
  const day = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][new Date(time).getUTCDay()];
  if (day !== parts[1]) return [`not the day of the week: ${date}`];
  return time < Date.UTC(1990) || time > Date.now() + 600_000 ? [`implausible: ${date}`] : [];
}

export function plainComplaints(title: string): string[] {
  return /[\n\t]/.test(title) || title !== title.trim()
    ? [`a title with line breaks: ${title}`]
    : [];
}

const allowedElements =
  "p h2 h3 ol ul li blockquote hr br strong em sup a figure figcaption img section div table caption thead tbody tr th td".split(
    " ",
  );
const allowedAttributes = "href src alt width height start lang dir colspan rowspan scope".split(
  " ",
);

type Node = DefaultTreeAdapterMap["node"];

/** HTML that needs no mending, with nothing in it that a reader throws away, and no relative address. */
export function htmlComplaints(html: string): string[] {
  const found: string[] = [];
  // parse5 tells of mistakes in tags, not of tags left open.
  const closed = html.replace(/<(br|hr|img)( [^>]*)?>/g, "<$1$2/>");
  if (XMLValidator.validate(`<x>${closed}</x>`) !== true) found.push("invalid HTML: open elements");
  const fragment = parseFragment(html, {
    onParseError: ({ code }) => found.push(`invalid HTML: ${code}`),
  });
  const visit = (node: Node) => {
    if ("attrs" in node) {
      if (!allowedElements.includes(node.tagName)) found.push(`the element ${node.tagName}`);
      for (const { name, value } of node.attrs) {
        if (!allowedAttributes.includes(name)) found.push(`the attribute ${name}`);
        if (["href", "src"].includes(name) && !/^(https?:\/\/|mailto:)/.test(value)) {
          found.push(`relative: ${value}`);
        }
      }
      if (node.tagName === "img" && !node.attrs.some(({ name }) => name === "alt")) {
        found.push("a picture without alt");
      }
    }
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(fragment);
  return found;
}
