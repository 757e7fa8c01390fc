import { expect, test } from "vitest";
import { Frame } from "@/components/site/frame";
import { FrontPage } from "@/components/site/front-page";
import { ListPage } from "@/components/site/list-page";
import type { ArticleCard } from "@/db/published/cards";
import type { FrontPage as FrontPageRead } from "@/db/published/front";
import { defaultSettings } from "@/lib/content/settings";
import { aCard, aHero } from "./an-article";
import { markup, words } from "./markup";

const cards = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aCard({ id: String(index), slug: `a${index}`, title: `Title ${index}.` }),
  );
const front = (stories: ArticleCard[], rest: Partial<FrontPageRead> = {}): FrontPageRead => {
  const [lead, ...topStories] = stories;
  const nothing = { sections: [], latest: [], newestAt: undefined, older: undefined };
  return { lead, topStories, ...nothing, ...rest };
};
const shown = (page: FrontPageRead) => <FrontPage zone="Asia/Shanghai" page={page} />;
const section = (name: string, articles: ArticleCard[], isPinned = false) => ({
  topic: { slug: name.toLowerCase(), name },
  isPinned,
  articles,
});

test("the lead shows its takeaways, numbered", () => {
  const text = words(shown(front(cards(2))));
  expect(text).toContain("Title 0. Another dek. Key Takeaways 1 One point.");
  expect(text.match(/Key Takeaways/g)).toHaveLength(1);
});

test("every part stands in its order of importance", () => {
  const all = cards(20);
  const text = words(
    shown(
      front(all.slice(0, 6), {
        sections: [
          section("Trade", all.slice(6, 9), true),
          section("Rail", all.slice(9, 12)),
          section("Health", all.slice(12, 15)),
        ],
        latest: all.slice(15),
      }),
    ),
  );
  expect(text.match(/Title \d+\./g)).toEqual(all.map(({ title }) => title));
  expect(text.match(/Trade|Rail|Health|The latest/g)).toEqual([
    "Trade",
    "Rail",
    "Health",
    "The latest",
  ]);
});

test("with one article there is no empty tier and no empty list", () => {
  const html = markup(shown(front(cards(1))));
  expect(html).not.toContain("The latest");
  expect(html).not.toMatch(/<(ul|ol|section)><\//);
});

test("a section's name leads to its topic", () => {
  const html = markup(shown(front(cards(1), { sections: [section("Trade", cards(2), true)] })));
  expect(html).toContain('<h2><a href="/topics/trade" dir="auto">Trade');
});

test.each([
  [1, "29.2rem"],
  [2, "73rem / 2"],
  [3, "70rem / 3"],
])("the pictures of %i stories after the lead are fetched for %s", (count, width) => {
  const hero = { ...aHero, width: 1600, height: 1600 };
  const stories = cards(count + 1).map((card, index) => (index ? { ...card, hero } : card));
  const html = markup(shown(front(stories)));
  expect(html.match(/<img/g)).toHaveLength(count);
  expect(html).toContain(`sizes="(min-width: 80rem) calc(${width}),`);
});

test("before the first article the page says what will be here", () => {
  expect(words(shown(front([])))).toContain("Nothing has been published yet.");
});

test("older articles are at an address of their own", () => {
  expect(markup(shown(front(cards(4), { older: "id-19" })))).toContain(
    '<a href="/latest/id-19" rel="next">',
  );
});

test("the second page leads back to the first, a third to the second", () => {
  const listed = (cursor: string | undefined) =>
    markup(
      <ListPage
        zone="Asia/Shanghai"
        kind="Topic"
        name="Security"
        list="/topics/security"
        page={{ items: cards(1), older: undefined, newer: { cursor } }}
      />,
    );
  expect(listed(undefined)).toContain('<a href="/topics/security" rel="prev">');
  expect(listed("id-19")).toContain('<a href="/topics/security/id-19" rel="prev">');
});

test("the front page is dated by its newest article, in the publication's zone", () => {
  const html = markup(
    <Frame settings={defaultSettings} front={{ edition: new Date("2026-11-22T20:00:00Z") }}>
      <p>Text</p>
    </Frame>,
  );
  expect(html).toContain('<a href="/editions/2026-11-23" title="The edition of this day">');
  expect(html).toContain('<time dateTime="2026-11-23">Monday, 23 November 2026</time>');
});

test("a page begins with the way to its text", () => {
  const html = markup(
    <Frame>
      <p>Text</p>
    </Frame>,
  );
  expect(html).toMatch(/^<a href="#main">Skip to the text<\/a><header>/);
  expect(html).toContain('<main id="main" tabindex="-1"><p>Text</p></main>');
});
