import type { Page } from "playwright-core";
import { afterAll, expect, test, vi } from "vitest";
import { worldOn } from "../db/world";
import { noViolations } from "./axe";
import { openPage } from "./browser";
import { addPerson, atDesk } from "./desk";
import { startPublication } from "./publication";

/** A publication with two days of articles, and two editors and a writer at its desk. */
const site = await startPublication();
afterAll(() => site.remove());
const db = await site.database();
const { topic, publishedAt } = worldOn(db);

const rivers = await topic("Rivers");
for (const [at, title] of [
  ["2024-02-28T15:59:00Z", "The last minute of the 28th"],
  ["2024-02-28T16:00:00Z", "Midnight in Shanghai"],
  ["2024-02-29T02:00:00Z", "The Yangtze at Wuhan"],
  ["2024-02-29T03:00:00Z", "The Yellow River at Lanzhou"],
] as const)
  await publishedAt(at, { title, topics: [rivers.id] });
await addPerson(site, { name: "Lin Mei", email: "lin@example.org", role: "editor" });
await addPerson(site, { name: "Jo Park", email: "jo@example.org", role: "editor" });
await addPerson(site, { name: "Wu Ting", email: "wu@example.org", role: "writer" });

const patience = { timeout: 30_000 };
const read = async (path: string) => {
  const response = await fetch(site.url + path);
  return {
    status: response.status,
    text: await response.text(),
    kept: response.headers.get("x-nextjs-cache") === "HIT",
  };
};
/** The titles that a page shows, in their order. */
const titles = async (path: string) =>
  [...(await read(path)).text.matchAll(/href="\/articles\/([^"]+)"/g)].map(([, slug]) => slug);

async function warm(paths: string[]) {
  for (const path of paths)
    await vi.waitFor(async () => expect((await read(path)).kept).toBe(true), patience);
}

const stories = (page: Page) =>
  page.getByRole("grid", { name: "Lead and top stories" }).getByRole("row").allInnerTexts();

/** By the keys alone. */
async function moveSecondUp(page: Page, list: string) {
  await page.getByRole("grid", { name: list }).getByRole("row").first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Alt+ArrowUp");
}

const saved = (page: Page) => page.getByText("Saved, not published").waitFor();

test("a front page is chosen, ordered by keyboard, looked at, published in one step, and cleared", async () => {
  const lin = await atDesk(site, "lin@example.org");
  const day = "/editions/2024-02-29";
  await lin.getByRole("link", { name: "Front page", exact: true }).click();
  await lin.getByRole("searchbox").fill("yangtze");
  await lin.getByRole("button", { name: "Add The Yangtze at Wuhan to the top stories" }).click();
  await lin.getByRole("searchbox").fill("");
  await lin.getByRole("button", { name: "Add Midnight in Shanghai to the top stories" }).click();
  await moveSecondUp(lin, "Lead and top stories");
  await lin.getByLabel("Pin a topic").first().fill("Riv");
  await lin.getByRole("option", { name: "Rivers" }).click();
  await saved(lin);
  await noViolations(lin);
  await lin.reload();
  await lin.getByRole("button", { name: "Unpin Rivers" }).waitFor();
  expect((await stories(lin)).map((row) => row.match(/Midnight|Yangtze/)?.[0])).toEqual([
    "Midnight",
    "Yangtze",
  ]);
  const preview = lin.frameLocator("iframe");
  await preview.locator("h2", { hasText: "Midnight in Shanghai" }).waitFor();
  await warm(["/", day]);
  expect((await titles("/"))[0]).not.toBe("midnight-in-shanghai");

  await lin.getByRole("button", { name: "Publish front page" }).click();
  await lin.getByText(/Live since/).waitFor();
  expect((await read(day)).kept).toBe(true);
  const shown = await titles("/");
  expect(shown.slice(0, 2)).toEqual(["midnight-in-shanghai", "the-yangtze-at-wuhan"]);
  expect(new Set(shown).size).toBe(shown.length);
  expect((await read("/")).text).toMatch(/<a href="\/editions\/20\d\d-\d\d-\d\d"/);

  await lin.getByRole("button", { name: "Clear all" }).click();
  await saved(lin);
  await lin.getByRole("button", { name: "Publish front page" }).click();
  await lin.getByText(/Live since/).waitFor();
  expect((await titles("/"))[0]).not.toBe("midnight-in-shanghai");
  lin.noErrors();
});

test("two editors see what the other arranged, and nothing is lost; a writer may not", async () => {
  const lin = await atDesk(site, "lin@example.org");
  const jo = await atDesk(site, "jo@example.org");
  for (const page of [lin, jo]) {
    await page.goto(`${site.url}/editor/front-page`);
    await page.getByRole("button", { name: /^Add / }).first().waitFor();
  }
  await lin.getByRole("button", { name: "Lead with The Yangtze at Wuhan" }).click();
  await saved(lin);
  // Jo’s page has not looked again: the browser has not been left.
  await jo.getByRole("button", { name: "Lead with Midnight in Shanghai" }).click();
  const notice = jo.getByRole("alert", { name: "Two arrangements" });
  await notice.getByText("Lin Mei").waitFor();
  await notice.getByText("The Yangtze at Wuhan").waitFor();
  await notice.getByText("Midnight in Shanghai").waitFor();
  await noViolations(jo);
  await jo.getByRole("button", { name: "Go on with theirs" }).click();
  expect((await stories(jo))[0]).toContain("Yangtze");
  await jo.getByRole("button", { name: "Undo" }).click();
  await saved(jo);
  await jo.reload();
  await jo.getByRole("button", { name: "Remove Midnight in Shanghai" }).waitFor();
  lin.noErrors();
  jo.noErrors();

  const wu = await atDesk(site, "wu@example.org");
  expect(await wu.getByRole("link", { name: "Front page", exact: true }).count()).toBe(0);
  await wu.goto(`${site.url}/editor/front-page`);
  await wu.getByRole("heading", { name: "Not yours to open" }).waitFor();
  expect(await wu.getByRole("button", { name: /Publish/ }).count()).toBe(0);
});

test("an edition holds its day in the order set at the desk, and the calendar leads to it", async () => {
  const day = "/editions/2024-02-29";
  const byTime = ["the-yellow-river-at-lanzhou", "the-yangtze-at-wuhan", "midnight-in-shanghai"];
  expect(await titles(day)).toEqual(byTime);
  // What was published until now has expired for the last time.
  await new Promise((wait) => setTimeout(wait, 8_000));
  await warm(["/", day, "/editions/2024-02-28", "/editions/2024-02"]);

  const lin = await atDesk(site, "lin@example.org");
  await lin.goto(`${site.url}/editor${day}`);
  await lin.locator("iframe").waitFor();
  await moveSecondUp(lin, "Order of the day");
  await saved(lin);
  await noViolations(lin);
  await lin.getByRole("button", { name: "Publish order" }).click();
  await lin.getByText(/Live since/).waitFor();
  expect((await titles(day))[0]).toBe("the-yangtze-at-wuhan");
  for (const path of ["/", "/editions/2024-02-28", "/editions/2024-02"])
    expect([path, (await read(path)).kept]).toEqual([path, true]);
  lin.noErrors();

  const statuses = ["2024-02-30", "2024-13", "2023-02-29", "2024-03-01", "2024-05", "newest"];
  for (const path of statuses)
    expect([path, (await read(`/editions/${path}`)).status]).toEqual([path, 404]);

  const page = await openPage({ javaScriptEnabled: false });
  await page.goto(`${site.url}/editions`);
  await page.getByRole("navigation", { name: "Months and years" }).getByText("2024").click();
  await page.getByRole("link", { name: "29 February 2024: 3 articles" }).click();
  await page.getByRole("heading", { name: "Thursday, 29 February 2024" }).waitFor();
  await page.getByText("3 articles in brief: 1 minute").waitFor();
  await page.getByRole("link", { name: "Wednesday, 28 February 2024" }).first().click();
  await page.getByText("The last minute of the 28th").waitFor();
  expect(await page.locator('link[rel="next"]').getAttribute("href")).toBe(site.url + day);
  page.noErrors();
});
