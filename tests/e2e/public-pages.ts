import type { Database } from "@/db/client";
import { getSettingsNow, saveSettings } from "@/db/editorial/save-settings";
import { docFromParagraphs } from "@/lib/content/document";
import { worldOn } from "../db/world";

/** A page that a reader can reach, as it is met: filled, empty, in another script, or missing. */
export type PublicPage = {
  path: string;
  status?: number;
  /** No page of its own to search engines: what is searched for, what is missing. */
  unnamed?: boolean;
};

const seeded =
  "/articles/security-first-beijing-signals-push-for-deeper-integration-within-the-sco";

/**
 * Fills a publication that has its first article alone with enough for every kind of page, and
 * lists every public page: a new one is added here, and tested with the others.
 */
export async function publicPages(db: Database): Promise<PublicPage[]> {
  const { person, publishedArticle, publishedAt, topic, author } = worldOn(db);
  const [trade, wei] = [await topic("Trade"), await author("Lin Wei")];
  const many = { topics: [trade.id], authors: [wei.id] };
  const made = [];
  for (let number = 1; number <= 22; number++) {
    const hour = String(number).padStart(2, "0");
    made.push(await publishedAt(`2026-11-22T${hour}:00:00Z`, { ...many, title: titles(number) }));
  }
  const chinese = await publishedArticle({
    ...many,
    language: "zh-Hans",
    title: "上海合作组织强调安全合作",
    dek: "成员国讨论了反恐、边境管理与贸易便利化。",
    takeaways: [{ id: "t1", text: "安全议题排在经济议题之前。", blocks: ["p1"] }],
    body: docFromParagraphs(["成员国于2001年在上海成立该组织。"], () => "p1"),
    related: made
      .slice(0, 2)
      .map(({ article }) => ({ articleId: article.id, reason: "background" })),
  });
  const arabic = await publishedArticle({
    ...many,
    language: "ar",
    title: "منظمة شنغهاي للتعاون تناقش الأمن",
    dek: "تأسست المنظمة في شنغهاي عام 2001.",
    takeaways: [{ id: "t1", text: "الأمن أولا، ثم الاقتصاد.", blocks: ["p1"] }],
    body: docFromParagraphs(["تأسست المنظمة في شنغهاي عام 2001."], () => "p1"),
  });
  const administrator = await person("administrator");
  const { settings, version: base } = await getSettingsNow(administrator, db);
  const about = docFromParagraphs(["Briefs, and how they are made."], (index) => `a${index}`);
  await saveSettings(administrator, { base, value: { ...settings, about } }, db);
  const cursor = made.at(-15)?.article.id;
  const article = ({ article }: typeof chinese) =>
    `/articles/${encodeURIComponent(article.content.slug)}`;
  return [
    { path: "/" },
    { path: `/latest/${cursor}` },
    { path: seeded },
    { path: article(chinese) },
    { path: article(arabic) },
    { path: "/topics" },
    { path: "/topics/security" },
    { path: "/topics/trade" },
    { path: `/topics/trade/${cursor}` },
    { path: "/authors" },
    { path: "/authors/lin-wei" },
    { path: "/editions" },
    { path: "/editions/2026-11" },
    { path: "/editions/2026-11-22" },
    { path: "/feeds" },
    { path: "/about" },
    { path: "/search" },
    { path: "/search?q=security", unnamed: true },
    { path: "/search?q=qqqqqq", unnamed: true },
    { path: "/nowhere", status: 404, unnamed: true },
  ];
}

/** Words of every length, one longer than a phone is wide. */
function titles(number: number): string {
  if (number % 7 === 0) return `Donaudampfschifffahrtsgesellschaftskapitänsmützen ${number}`;
  return `Trade ${number}: ${"a longer headline that goes on ".repeat(number % 4)}`.trim();
}
