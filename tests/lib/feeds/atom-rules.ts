import { XMLValidator } from "fast-xml-parser";
import {
  addressComplaints,
  children,
  type Element,
  htmlComplaints,
  isAddress,
  isUuid,
  mediaComplaints,
  parse,
  plainComplaints,
  rfc3339Complaints,
  text,
  unknownOrTwice,
} from "./feed-rules";

/**
 * What the W3C feed validator holds against an Atom feed, as far as this feed could sin, and
 * what RFC 4287 demands beyond: errors and warnings alike.
 */
export function atomComplaints(xml: string, location: string): string[] {
  const wellFormed = XMLValidator.validate(xml);
  if (wellFormed !== true) return [`not well-formed: ${wellFormed.err.msg}`];
  const found: string[] = [];
  if (!xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>')) found.push("no XML declaration");
  if (/[\u0080-\u009f\ufffd]/.test(xml)) found.push("bad characters");
  const feed = parse(xml).find(({ name }) => name === "feed");
  if (feed?.attributes.xmlns !== "http://www.w3.org/2005/Atom") return [...found, "no Atom feed"];
  if (!feed.attributes["xml:lang"]) found.push("no language");
  const parts = "id title subtitle updated author link entry".split(" ");
  found.push(...unknownOrTwice(feed, parts, ["link", "entry"]));
  found.push(...demanded(feed, ["id", "title", "updated", "author"]));
  found.push(...rfc3339Complaints(text(feed, "updated"), "the feed's updated"));
  found.push(...idComplaints(text(feed, "id")), ...plainComplaints(text(feed, "title")));
  found.push(...children(feed, "author").flatMap(authorComplaints));
  found.push(...linkComplaints(feed));
  const self = children(feed, "link").find(({ attributes }) => attributes.rel === "self");
  if (self?.attributes.href !== location) found.push("the self link does not match the location");
  if (self?.attributes.type !== "application/atom+xml") found.push("the self link is of no feed");
  const first = feed.children.findIndex(({ name }) => name === "entry");
  if (first >= 0 && feed.children.slice(first).some(({ name }) => name !== "entry")) {
    found.push("an entry stands before the feed's own parts");
  }
  const entries = children(feed, "entry");
  for (const part of ["id", "updated"]) {
    const values = entries.map((entry) => text(entry, part));
    if (new Set(values).size < values.length) found.push(`two entries share their ${part}`);
  }
  const newest = entries.map((entry) => Date.parse(text(entry, "updated")));
  if (newest.some((time) => Math.floor(time) > Date.parse(text(feed, "updated")))) {
    found.push("an entry is newer than its feed");
  }
  return [...found, ...entries.flatMap(entryComplaints)];
}

function entryComplaints(entry: Element): string[] {
  const parts =
    "id title link published updated author category summary content media:content".split(" ");
  const found = unknownOrTwice(entry, parts, ["author", "category", "link"]);
  found.push(...demanded(entry, ["id", "title", "updated"]), ...linkComplaints(entry));
  found.push(...idComplaints(text(entry, "id")), ...plainComplaints(text(entry, "title")));
  for (const part of ["published", "updated"]) {
    found.push(...rfc3339Complaints(text(entry, part), part));
  }
  found.push(...children(entry, "author").flatMap(authorComplaints));
  for (const { attributes } of children(entry, "category")) {
    if (!attributes.term) found.push("a category without term");
    found.push(...addressComplaints(attributes.scheme ?? "", "scheme"));
  }
  const [content] = children(entry, "content");
  if (content?.attributes.type !== "html") found.push("content that is no HTML");
  found.push(...htmlComplaints(content?.text ?? ""));
  return [...found, ...children(entry, "media:content").flatMap(mediaComplaints)];
}

function demanded(parent: Element, parts: string[]): string[] {
  return parts
    .filter((part) => children(parent, part).length === 0)
    .map((part) => `${parent.name} has no ${part}`);
}

function idComplaints(id: string): string[] {
  return isUuid(id) || isAddress(id) ? [] : [`an id that is no URI: ${id}`];
}

function authorComplaints(author: Element): string[] {
  const found = unknownOrTwice(author, ["name", "uri"], []);
  if (!text(author, "name")) found.push("an author without name");
  return [...found, ...addressComplaints(text(author, "uri"), "uri")];
}

/** One alternate a type; every link empty, known and whole. */
function linkComplaints(parent: Element): string[] {
  const links = children(parent, "link");
  const alternates = links.filter(({ attributes }) => attributes.rel === "alternate");
  const found = alternates.length === 1 ? [] : [`${parent.name} has no one alternate link`];
  for (const { attributes, text } of links) {
    if (text) found.push("a link that is not empty");
    const { rel = "", href = "" } = attributes;
    if (!["self", "alternate", "hub"].includes(rel)) found.push(`an unknown rel ${rel}`);
    found.push(...addressComplaints(href, rel));
  }
  return found;
}
