import type { FeedRead } from "@/db/published/feed";
import type { PublishedArticle } from "@/db/published/whole-article";
import { docFromParagraphs } from "@/lib/content/document";
import { defaultSettings, type Settings } from "@/lib/content/settings";
import { type Feed, feedOf } from "@/lib/feeds/feed";
import { rss } from "@/lib/feeds/rss";

export const site = "https://brief.example";

const picture = {
  picture: "ab".padEnd(64, "0"),
  width: 1600,
  height: 900,
  alt: "A ship at a quay.",
  caption: "At dawn",
  credit: "A. Photographer",
  preview: null,
  focal: null,
};

/** An article that fills every field, but for what a test changes. */
export function anArticle(changes: Partial<PublishedArticle> = {}): PublishedArticle {
  return {
    id: "8f4e2a3c-0d6b-4f0e-9d53-6a1f7c2b9e01",
    revisionId: "11111111-1111-4111-8111-111111111111",
    slug: "a-ship-at-a-quay",
    title: "A ship at a quay",
    dek: "What it is about.",
    hero: picture,
    previews: {},
    takeaways: [
      { id: "t1", text: "First.", blocks: [] },
      { id: "t2", text: "Second.", blocks: [] },
    ],
    analysis: {
      heading: "Strategic Analysis",
      text: docFromParagraphs(["What we think."], () => "a1"),
      signature: "China Daily Brief Editorial",
      label: "Strategic Insight",
    },
    body: {
      type: "doc",
      content: [
        {
          type: "paragraph",
          attrs: { id: "p1" },
          content: [
            { type: "text", text: "A " },
            { type: "text", text: "ship", marks: [{ type: "bold" }, { type: "italic" }] },
            { type: "hardBreak" },
            link("here", "/topics/security"),
            link("below", "#p2"),
            link("write", "mailto:desk@brief.example"),
            link("there", "https://other.example/a?b=1&c=舰"),
          ],
        },
        {
          type: "heading",
          attrs: { id: "h1", level: 2 },
          content: [{ type: "text", text: "Why" }],
        },
        {
          type: "bulletList",
          attrs: { id: "l1" },
          content: [{ type: "listItem", content: [paragraph("one")] }],
        },
        {
          type: "orderedList",
          attrs: { id: "l2", start: 3 },
          content: [{ type: "listItem", content: [paragraph("three")] }],
        },
        {
          type: "blockquote",
          attrs: { id: "q1" },
          content: [
            paragraph("Said."),
            { type: "attribution", content: [{ type: "text", text: "Ada Lovelace" }] },
          ],
        },
        {
          type: "table",
          attrs: { id: "t1", caption: "Ships & ports" },
          content: [
            {
              type: "tableRow",
              content: [cell("Year", "tableHeader"), cell("Ships", "tableHeader")],
            },
            { type: "tableRow", content: [cell("2025", "tableHeader"), cell("3")] },
            { type: "tableRow", content: [cell("Estimates", "tableCell", 2)] },
          ],
        },
        { type: "horizontalRule", attrs: { id: "r1" } },
        { type: "image", attrs: { id: "i1", ...picture, alt: "Another picture." } },
      ],
    },
    sources: [
      {
        id: "s1",
        title: "国防部例行记者会",
        publisher: "Ministry of National Defense",
        address: "https://mod.example/a",
        date: "2026-11-20",
        language: "zh-Hans",
      },
    ],
    authors: [
      { slug: "ana", name: "Ana" },
      { slug: "bo", name: "Bo & Co" },
    ],
    topics: [
      { slug: "security", name: "Security" },
      { slug: "r-d", name: "R&D" },
    ],
    related: [],
    relatedAre: "chosen",
    newer: [],
    firstPublishedAt: new Date("2025-03-01T08:00:00.500Z"),
    publishedAt: new Date("2025-03-02T09:30:00.250Z"),
    language: null,
    noindex: false,
    readingMinutes: 3,
    ...changes,
  };
}

function paragraph(text: string) {
  return {
    type: "paragraph" as const,
    attrs: { id: null },
    content: [{ type: "text" as const, text }],
  };
}

function cell(text: string, type: "tableCell" | "tableHeader" = "tableCell", colspan = 1) {
  return { type, attrs: { colspan, rowspan: 1 }, content: [paragraph(text)] };
}

function link(text: string, href: string) {
  return { type: "text" as const, text, marks: [{ type: "link" as const, attrs: { href } }] };
}

type Changes = { settings?: Partial<Settings>; about?: FeedRead["about"]; updatedAt?: Date };

/** A feed of articles as it is told. */
export function aFeed(articles: PublishedArticle[], changes: Changes = {}, at = site): Feed {
  const { about = { of: "publication" }, settings } = changes;
  const read: FeedRead = {
    kind: "articles",
    articles,
    about,
    settings: { ...defaultSettings, ...settings },
    updatedAt: "updatedAt" in changes ? changes.updatedAt : new Date("2025-03-02T09:30:00.250Z"),
    tags: [],
  };
  return feedOf(read, at);
}

export const asRss = (...articles: PublishedArticle[]) => rss(aFeed(articles), `${site}/feed.xml`);
