import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { type Editor, proveEditor } from "@/db/editorial/editor";
import { sendToReview } from "@/db/editorial/review/send-to-review";
import { schedulePublication } from "@/db/editorial/schedules/schedule";
import { getPersonByEmail } from "@/db/people/people";
import { docFromParagraphs } from "@/lib/content/document";
import { worldOn } from "../db/world";
import { noViolations } from "./axe";
import { addPerson, atDesk } from "./desk";
import { startPublication } from "./publication";

const site = await startPublication();
afterAll(() => site.remove());
const db = await site.database();

async function colleague(name: string, email: string, role: "editor" | "writer"): Promise<Editor> {
  await addPerson(site, { name, email, role });
  const person = await getPersonByEmail(db, email);
  if (!person) throw new Error(`${name} was not added`);
  return proveEditor(person);
}

/** What the night has left on the desk of Lin Mei. */
async function night() {
  const { topic, author, draft, publishedArticle } = worldOn(db);
  const lin = await colleague("Lin Mei", "lin@example.org", "editor");
  const jo = await colleague("Jo Park", "jo@example.org", "editor");
  const wu = await colleague("Wu Ke", "wu@example.org", "writer");
  const [trade, rivers] = [await topic("Trade"), await topic("Rivers")];
  const many = { authors: [(await author("Wu Ke")).id], topics: [trade.id] };

  const sent = await draft({ ...many, title: "Steel quotas return" }, wu);
  const { version } = sent.article;
  const note = "Mind the second figure.";
  await sendToReview(wu, sent.article.id, { version, note }, db);
  const planned = await draft({ ...many, title: "Ships leave on Monday" }, jo);
  const at = new Date(Date.now() + 24 * 60 * 60 * 1_000);
  await schedulePublication(jo, planned.article.id, { version: planned.article.version, at }, db);
  await publishedArticle({ ...many, title: "A port opens" }, jo);

  // Lin's own, in the order in which they stand in the list from its end.
  const body = docFromParagraphs(["Barges wait at the locks of Yichang."], () => "p1");
  await draft({ ...many, title: "A third brief", body }, lin);
  await draft({ ...many, title: "A brief without a dek", dek: "" }, lin);
  await draft({ ...many, title: "A first brief" }, lin);
  return { rivers };
}

const { rivers } = await night();

const titles = (page: Page) => page.getByRole("rowheader").getByRole("link").allInnerTexts();
/** The title of the row, or the name of the field, that has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const here = document.activeElement;
    return here?.matches("[data-row-link]") ? here.textContent : here?.getAttribute("name");
  });

/** Presses a key as soon as the page listens. */
async function pressFirst(page: Page, key: string, then: string) {
  await expect
    .poll(async () => {
      if ((await focused(page)) !== then) await page.keyboard.press(key);
      return focused(page);
    })
    .toBe(then);
}

const chosen = (page: Page) => page.getByRole("region", { name: "Chosen articles" });
const status = async (slug: string) => (await fetch(`${site.url}/articles/${slug}`)).status;

test("the morning’s page says what waits, what is planned, what is live and what changed, and why each is there", async () => {
  const page = await atDesk(site, "lin@example.org");
  const inSection = async (name: string) => {
    const rows = page.getByRole("region", { name }).getByRole("rowheader");
    return (await rows.allInnerTexts()).map((text) => text.replaceAll(/\s*\n\s*/g, ": "));
  };
  expect(await inSection("Waiting for me")).toEqual([
    "Steel quotas return: Sent to review by Wu Ke: “Mind the second figure.”",
  ]);
  expect(await inSection("In review")).toEqual([
    expect.stringMatching(/^Steel quotas return: Sent to review by Wu Ke/),
  ]);
  expect(await inSection("Scheduled")).toEqual([
    "Ships leave on Monday: Goes live; scheduled by Jo Park",
  ]);
  expect((await inSection("Live today"))[0]).toBe("A port opens: Published by Jo Park");
  expect(await inSection("Changed since last visit")).toEqual([
    "A port opens: Edited by Jo Park",
    "Ships leave on Monday: Edited by Jo Park",
    "Steel quotas return: Edited by Wu Ke",
  ]);
  const lists = page.getByRole("navigation", { name: "Lists" });
  await lists.getByRole("link", { name: "Waiting for me 1" }).click();
  await page.getByRole("heading", { name: "Waiting for me", level: 1 }).waitFor();
  await expect.poll(() => titles(page)).toEqual(["Steel quotas return"]);
  await noViolations(page);
  await lists.getByRole("link", { name: /^Changed since last visit/ }).click();
  await page.getByRole("link", { name: "a week ago" }).click();
  await page.waitForURL(/since=week/);
  await expect.poll(() => titles(page)).toContain("A port opens");
  await noViolations(page);
  page.noErrors();
});

test("several articles are chosen without a mouse, published in one step, withdrawn, and given back", async () => {
  const page = await atDesk(site, "lin@example.org");
  await page.goto(`${site.url}/editor?mine=yes`);
  await expect
    .poll(() => titles(page))
    .toEqual(["A first brief", "A brief without a dek", "A third brief"]);
  await pressFirst(page, "j", "A first brief");
  for (const key of ["x", "j", "j", "X"]) await page.keyboard.press(key);
  expect(await focused(page)).toBe("A third brief");
  await chosen(page).getByText("3 articles chosen").waitFor();
  await page.keyboard.press("Escape");
  await chosen(page).waitFor({ state: "detached" });
  for (const key of ["x", "k", "x", "k", "x"]) await page.keyboard.press(key);
  await chosen(page).getByText("3 articles chosen").waitFor();
  await noViolations(page);

  await chosen(page).getByRole("button", { name: "Publish…", exact: true }).click();
  const dialog = page.getByRole("alertdialog", { name: "Publish 3 articles" });
  expect((await dialog.getByRole("listitem").allInnerTexts()).sort()).toEqual(
    (await titles(page)).sort(),
  );
  await noViolations(page);
  await dialog.getByRole("button", { name: "Publish 3 articles" }).click();
  await page.getByText("2 articles published. 1 article left as before.").first().waitFor();
  await page.getByRole("listitem").filter({ hasText: "A brief without a dek:" }).waitFor();
  expect([await status("a-first-brief"), await status("a-third-brief")]).toEqual([200, 200]);
  expect(await status("a-brief-without-a-dek")).toBe(404);
  const row = page.getByRole("row", { name: /^Choose A first brief/ });
  await row.getByRole("cell", { name: "Live", exact: true }).waitFor();
  await noViolations(page);

  // What readers were given is not taken back by a slip of the hand, but withdrawn, and that can be undone.
  expect(await page.getByRole("button", { name: "Undo" }).count()).toBe(0);
  for (const title of ["A first brief", "A third brief"]) {
    await page.getByRole("checkbox", { name: `Choose ${title}` }).check({ force: true });
  }
  await chosen(page).getByRole("button", { name: "Unpublish…" }).click();
  await page.getByRole("button", { name: "Unpublish 2 articles" }).click();
  await page.getByText("2 articles unpublished.").first().waitFor();
  expect([await status("a-first-brief"), await status("a-third-brief")]).toEqual([410, 410]);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Taken back: 2 articles as before.").first().waitFor();
  expect([await status("a-first-brief"), await status("a-third-brief")]).toEqual([200, 200]);
  page.noErrors();
});

test("a topic is given to several articles at once, and taken from them again", async () => {
  const page = await atDesk(site, "lin@example.org");
  await page.goto(`${site.url}/editor?mine=yes`);
  const all = page.getByRole("checkbox", { name: "Choose all of All articles" });
  await all.check({ force: true });
  await chosen(page).getByRole("button", { name: "Add topic…" }).click();
  await page.keyboard.type("riv");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByText("3 articles now in Rivers.").first().waitFor();
  await noViolations(page);
  const other = await page.context().newPage();
  await other.goto(`${site.url}/editor?topic=${rivers.id}`);
  expect(await titles(other)).toEqual(await titles(page));
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Taken back: 3 articles as before.").first().waitFor();
  await other.reload();
  await other.getByText("No article is like this.").waitFor();
  page.noErrors();
});

test("the working texts are searched and the words marked; a list is kept under a name, removed and put back", async () => {
  const page = await atDesk(site, "lin@example.org");
  await pressFirst(page, "/", "words");
  await page.keyboard.type("yichang barges");
  await page.keyboard.press("Enter");
  await page.waitForURL(/words=yichang\+barges/);
  await expect.poll(() => titles(page)).toEqual(["A third brief"]);
  const found = page.getByRole("rowheader").locator("mark");
  expect(await found.allInnerTexts()).toEqual(["Barges", "Yichang"]);
  await noViolations(page);

  await page.getByRole("button", { name: "Save this filter…" }).click();
  const dialog = page.getByRole("dialog", { name: "Save this filter" });
  await dialog.getByLabel("Name").fill("The locks");
  await noViolations(page);
  await page.keyboard.press("Enter");
  await dialog.waitFor({ state: "detached" });
  await page.getByRole("link", { name: "Morning", exact: true }).click();
  await page.getByRole("link", { name: "The locks" }).click();
  await page.waitForURL(/words=yichang\+barges/);
  await expect.poll(() => titles(page)).toEqual(["A third brief"]);
  await page.getByRole("button", { name: "Remove the filter The locks" }).click();
  await page.getByRole("link", { name: "The locks" }).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("link", { name: "The locks" }).waitFor();
  await noViolations(page);

  // It is nobody else's.
  const jo = await atDesk(site, "jo@example.org");
  await jo.getByRole("region", { name: "Last edited" }).waitFor();
  expect(await jo.getByRole("link", { name: "The locks" }).count()).toBe(0);
  page.noErrors();
  jo.noErrors();
});
