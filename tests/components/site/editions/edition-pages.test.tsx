import { expect, test } from "vitest";
import { EditionPage } from "@/components/site/editions/edition-page";
import { MonthPage } from "@/components/site/editions/month-page";
import { weeksOf } from "@/components/site/editions/weeks";
import type { Edition } from "@/db/published/edition";
import { aCard } from "../an-article";
import { markup, words } from "../markup";

const cards = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aCard({ id: String(index), slug: `a${index}`, title: `Title ${index}.` }),
  );

const edition = (changes: Partial<Edition> = {}) => {
  const articles = cards(3);
  const ends = { previous: undefined, next: undefined, older: undefined, newer: undefined };
  const value = { day: "2026-11-23", articles, count: articles.length, minutes: 3, ...ends };
  return <EditionPage zone="Asia/Shanghai" edition={{ ...value, ...changes }} />;
};

test("an edition tells every article by its takeaways, in its order, and how long just that takes", () => {
  const text = words(edition());
  expect(text).toContain("Monday, 23 November 2026 3 articles in brief: 3 minutes");
  expect(markup(edition())).toContain("<h3>Key Takeaways</h3>");
  expect(text.match(/Title \d\.|One point\./g)).toEqual(
    ["Title 0.", "Title 1.", "Title 2."].flatMap((title) => [title, "One point."]),
  );
});

test("an article without takeaways is told by its dek", () => {
  const [first = aCard()] = cards(1);
  const bare = aCard({ id: "bare", takeaways: [], dek: "The dek alone." });
  expect(words(edition({ articles: [first, bare] }))).toContain("The dek alone.");
});

test("an edition leads to the days beside it that have articles", () => {
  const html = markup(edition({ previous: "2026-11-20", next: "2026-11-24" }));
  expect(html).toContain('<a href="/editions/2026-11-20" rel="prev">');
  expect(html).toContain('<a href="/editions/2026-11-24" rel="next">');
  expect(html).toContain('<a href="/editions/2026-11">Edition, November 2026</a>');
});

test("a further page of an overfull day has no lead, and leads back", () => {
  const html = markup(edition({ newer: { cursor: undefined }, count: 90 }));
  expect(html).not.toContain("<h3>Key Takeaways</h3>");
  expect(html).toContain("90 articles, 3 on this page");
  expect(html).toContain('<a href="/editions/2026-11-23" rel="prev">');
});

const month = (
  <MonthPage
    month="2026-11"
    months={["2026-12", "2026-11", "2026-09", "2025-03", "2025-01"]}
    days={[
      { day: "2026-11-02", articles: 1 },
      { day: "2026-11-23", articles: 12 },
    ]}
  />
);

test("a month says of each day how much was published, in words for those who listen", () => {
  const html = markup(month);
  expect(html).toContain('<a href="/editions/2026-11-02" aria-label="2 November 2026: 1 article">');
  expect(html).toContain('aria-label="23 November 2026: 12 articles"');
  expect(words(month)).toContain("13 articles on 2 days");
  expect(html.match(/<a href="\/editions\/2026-11-\d\d"/g)).toHaveLength(2);
  expect(html).toContain('<th scope="col"><abbr title="Monday">Mon</abbr></th>');
});

test("a month leads to the months beside it and the years before that have articles", () => {
  const html = markup(month);
  expect(html).toContain('<a href="/editions/2026-09" rel="prev">');
  expect(html).toContain('<a href="/editions/2026-12" rel="next">');
  expect(html).toContain('<a href="/editions/2025-03">2025</a>');
  expect(html).not.toContain("/editions/2026-10");
});

test("weeks begin on Monday and are whole", () => {
  const weeks = weeksOf("2026-11");
  expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7, 7, 7]);
  expect(weeks[0]).toEqual([...Array(6).fill(undefined), "2026-11-01"]);
  expect(weeks[5]?.[0]).toBe("2026-11-30");
  expect(weeksOf("2021-02")).toHaveLength(4);
});
