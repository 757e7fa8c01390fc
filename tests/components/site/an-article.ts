import type { ArticleCard } from "@/db/published/cards";
import type { PublishedArticle, RelatedArticle } from "@/db/published/whole-article";
import { docFromParagraphs } from "@/lib/content/document";

const hash = "a".repeat(64);

export const aHero = {
  picture: hash,
  width: 1600,
  height: 900,
  alt: "A ship at the quay.",
  caption: "The quay at dawn",
  credit: "Photograph: Wen Li",
  preview: null,
  focal: null,
};

/** An article with every part. */
export function anArticle(changes: Partial<PublishedArticle> = {}): PublishedArticle {
  return {
    id: "00000000-0000-4000-8000-000000000001",
    revisionId: "00000000-0000-4000-8000-000000000002",
    slug: "the-title",
    title: "The title",
    dek: "The dek.",
    hero: aHero,
    takeaways: [
      { id: "a", text: "The first point.", blocks: ["p2", "p1"] },
      { id: "b", text: "The second point.", blocks: [] },
    ],
    analysis: {
      heading: "Strategic Analysis",
      text: docFromParagraphs(["What it means."], () => "a1"),
      signature: "China Daily Brief Editorial",
      label: "Strategic Insight",
    },
    body: docFromParagraphs(["The report.", "More of it."], (index) => `p${index + 1}`),
    previews: {},
    sources: [
      {
        id: "s",
        title: "The notice",
        publisher: "The Ministry",
        address: "https://example.org/notice",
        date: "2026-11-20",
        language: "zh-Hans",
      },
    ],
    authors: [{ slug: "lin-meihua", name: "Lin Meihua" }],
    topics: [{ slug: "security", name: "Security" }],
    related: [aRelated()],
    relatedAre: "chosen",
    newer: [],
    firstPublishedAt: new Date("2026-11-23T13:30:00Z"),
    publishedAt: new Date("2026-11-23T13:30:00Z"),
    readingMinutes: 3,
    language: null,
    noindex: false,
    ...changes,
  };
}

export function aCard(changes: Partial<ArticleCard> = {}): ArticleCard {
  return {
    id: "00000000-0000-4000-8000-000000000003",
    slug: "another",
    title: "Another title",
    dek: "Another dek.",
    hero: null,
    topic: { slug: "security", name: "Security" },
    authors: [],
    firstPublishedAt: new Date("2026-11-22T20:00:00Z"),
    readingMinutes: 2,
    language: null,
    takeaways: ["One point."],
    ...changes,
  };
}

export function aRelated(changes: Partial<RelatedArticle> = {}): RelatedArticle {
  return { ...aCard(), reason: "background", ...changes };
}
