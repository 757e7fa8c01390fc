import { expect, test } from "vitest";
import { Frame } from "@/components/site/frame";
import { FrontPage } from "@/components/site/front-page";
import { ListPage } from "@/components/site/list-page";
import { defaultSettings } from "@/lib/content/settings";
import { aCard, aHero } from "./an-article";
import { markup, words } from "./markup";

const cards = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aCard({ id: String(index), slug: `a${index}`, title: `Title ${index}.` }),
  );
const page = (count: number, older?: string) => ({
  items: cards(count),
  older,
  newer: undefined,
});

test("the newest article leads and shows its takeaways, numbered", () => {
  const text = words(<FrontPage zone="Asia/Shanghai" page={page(2)} />);
  expect(text).toContain("Title 0. Another dek. Key Takeaways 1 One point.");
  expect(text.match(/Key Takeaways/g)).toHaveLength(1);
});

test("every article is there once, in its order", () => {
  const text = words(<FrontPage zone="Asia/Shanghai" page={page(20)} />);
  expect(text.match(/Title \d+\./g)).toEqual(cards(20).map(({ title }) => title));
});

test("with one article there is no empty tier and no empty list", () => {
  const html = markup(<FrontPage zone="Asia/Shanghai" page={page(1)} />);
  expect(html).not.toContain("The latest");
  expect(html).not.toContain("<ul></ul>");
});

test("no article is left alone under the latest", () => {
  const latest = (count: number) =>
    words(<FrontPage zone="Asia/Shanghai" page={page(count)} />)
      .split("The latest")[1]
      ?.match(/Title/g)?.length;
  expect([4, 5, 6, 8].map(latest)).toEqual([undefined, 2, 2, 4]);
});

test.each([
  [1, "29.2rem"],
  [2, "73rem / 2"],
  [3, "70rem / 3"],
])("the pictures of %i stories after the lead are fetched for %s", (count, width) => {
  const hero = { ...aHero, width: 1600, height: 1600 };
  const items = cards(count + 1).map((card, index) => (index ? { ...card, hero } : card));
  const html = markup(<FrontPage zone="Asia/Shanghai" page={{ ...page(0), items }} />);
  expect(html.match(/<img/g)).toHaveLength(count);
  expect(html).toContain(`sizes="(min-width: 80rem) calc(${width}),`);
});

test("before the first article the page says what will be here", () => {
  expect(words(<FrontPage zone="Asia/Shanghai" page={page(0)} />)).toContain(
    "Nothing has been published yet.",
  );
});

test("older articles are at an address of their own", () => {
  expect(markup(<FrontPage zone="Asia/Shanghai" page={page(20, "id-19")} />)).toContain(
    '<a href="/latest/id-19" rel="next">',
  );
});

test("the second page leads back to the first, a third to the second", () => {
  const shown = (cursor: string | undefined) =>
    markup(
      <ListPage
        zone="Asia/Shanghai"
        kind="Topic"
        name="Security"
        list="/topics/security"
        page={{ items: cards(1), older: undefined, newer: { cursor } }}
      />,
    );
  expect(shown(undefined)).toContain('<a href="/topics/security" rel="prev">');
  expect(shown("id-19")).toContain('<a href="/topics/security/id-19" rel="prev">');
});

test("the front page is dated by its newest article, in the publication's zone", () => {
  const html = markup(
    <Frame settings={defaultSettings} front={{ edition: new Date("2026-11-22T20:00:00Z") }}>
      <p>Text</p>
    </Frame>,
  );
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
