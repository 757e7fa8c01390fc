import { afterAll, expect, test } from "vitest";
import { worldOn } from "../db/world";
import { holdScripts, openPage } from "./browser";
import { startPublication } from "./publication";

const publication = await startPublication();
afterAll(() => publication.remove());
const db = await publication.database();
const { publishedArticle, topic, author } = worldOn(db);

const trade = await topic("Trade");
const lin = await author("Lin Meihua");
for (let number = 1; number <= 25; number++) {
  await publishedArticle({ title: `Tariff notice ${number}`, topics: [trade.id] });
}
await publishedArticle({ title: "Rare earth export licences", authors: [lin.id] });
await publishedArticle({ title: "稀土出口许可管理" });
const at = (path: string) => publication.url + path;

test("without JavaScript: ask, narrow, page, and be told plainly what is not there", async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto(at("/"));
  await page.getByRole("link", { name: "Search", exact: true }).first().click();
  await page.getByRole("combobox", { name: "Search" }).fill("which tariff notices were there");
  await page.keyboard.press("Enter");
  await page.getByText("25 articles").waitFor();
  expect(await page.locator("mark").first().textContent()).toMatch(/tariff/i);
  expect(await page.locator('meta[name="robots"]').getAttribute("content")).toContain("noindex");
  await page.getByRole("link", { name: "Next" }).click();
  await page.getByText("Page 2 of 2").waitFor();
  expect(await page.locator('link[rel="prev"]').getAttribute("href")).toContain("/search?q=");

  await page.goto(at("/search?q=licences&author=lin-meihua"));
  await page.getByRole("link", { name: /Rare earth export/ }).waitFor();
  await page.getByRole("link", { name: /Author: Lin Meihua/ }).click();
  expect(new URL(page.url()).search).toBe("?q=licences");
  await page.goto(at("/search?q=licenses+tarif"));
  await page
    .getByRole("link", { name: /tariff/ })
    .first()
    .waitFor();
  await page.goto(at(`/search?q=${encodeURIComponent("稀土 出口")}`));
  await page.getByRole("link", { name: "稀土出口许可管理" }).waitFor();
  await page.goto(at(`/search?q=${encodeURIComponent("<script>zzq(\u0000%")}`));
  await page.getByRole("heading", { name: /^No article has/ }).waitFor();
  page.noErrors();
});

test("with it: the key /, suggestions by the keyboard, and the way there", async () => {
  const page = await openPage();
  await page.goto(at("/"), { waitUntil: "networkidle" });
  await page.keyboard.press("/");
  await page.waitForURL(/\/search/);
  const box = page.getByRole("combobox", { name: "Search" });
  await page.waitForLoadState("networkidle");
  await box.pressSequentially("rare ear");
  await page.getByRole("option", { name: /Rare earth export licences/ }).waitFor();
  await page.keyboard.press("ArrowUp");
  const option = await box.getAttribute("aria-activedescendant");
  expect(await page.locator(`#${option}`).getAttribute("aria-selected")).toBe("true");
  await page.keyboard.press("Escape");
  expect(await box.getAttribute("aria-expanded")).toBe("false");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/search\?q=rare\+ear$/);

  // What is typed on a slow line is a question too.
  const release = await holdScripts(page);
  await page.goto(at("/search"), { waitUntil: "commit" });
  await box.pressSequentially("rare ear");
  release();
  await page.getByRole("option", { name: /Rare earth export licences/ }).waitFor();
  page.noErrors();
});

test("programs page through what is found, are told what is wrong, and wait when they ask too often", async () => {
  const first = await fetch(at("/search.json?q=tariff+notice&per_page=10"));
  expect(first.headers.get("access-control-allow-origin")).toBe("*");
  const etag = first.headers.get("etag") ?? "";
  const found = await first.json();
  expect(found).toMatchObject({ total: 25, pages: 3, page: 1, per_page: 10 });
  const titles = new Set<string>();
  let next: string | null = found.links.self;
  while (next) {
    const page: typeof found = await (await fetch(next)).json();
    for (const { title } of page.results) titles.add(title);
    next = page.links.next;
  }
  expect(titles.size).toBe(25);
  const again = await fetch(first.url, { headers: { "if-none-match": etag } });
  expect(again.status).toBe(304);
  const wrong = await fetch(at("/search.json?q=x&per_page=1000"));
  expect([wrong.status, await wrong.json()]).toMatchObject([400, { parameter: "per_page" }]);
  const suggested = await (await fetch(at("/suggestions.json?q=tariff"))).json();
  expect(suggested[0]).toBe("tariff");
  expect(await (await fetch(at("/opensearch.xml"))).text()).toContain("{searchTerms}");

  let refused: Response | undefined;
  for (let sent = 0; sent < 1_500 && !refused; sent += 50) {
    const asks = Array.from({ length: 50 }, () => fetch(at("/suggestions.json?q=")));
    refused = (await Promise.all(asks)).find(({ status }) => status === 429);
  }
  expect(refused?.headers.get("retry-after")).toBe("1");
  expect(await refused?.json()).toMatchObject({ status: 429, title: "Too many searches" });
});
