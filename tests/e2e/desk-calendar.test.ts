import { eq } from "drizzle-orm";
import type { Locator, Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { type Editor, proveEditor } from "@/db/editorial/editor";
import { schedulePublication } from "@/db/editorial/schedules/schedule";
import { people } from "@/db/schema/people";
import { addMonths, dayOf, monthOf } from "@/lib/content/days";
import { momentsAt } from "@/lib/content/wall-time";
import { worldOn } from "../db/world";
import { noViolations } from "./axe";
import { overflow } from "./browser";
import { addPerson, atDesk } from "./desk";
import { startPublication } from "./publication";

const site = await startPublication();
afterAll(() => site.remove());
const db = await site.database();

const zone = "Asia/Shanghai";
/** All of it is to come, whatever day it is. */
const month = addMonths(monthOf(dayOf(new Date(), zone)), 1);
const on = (number: number) => `${month}-${String(number).padStart(2, "0")}`;
/** The second one, with a day beside it on each side: from an edge the nearest day is in another week. */
const wednesday =
  [8, 9, 10, 11, 12, 13, 14].find((day) => new Date(on(day)).getUTCDay() === 3) ?? 0;
const full = wednesday + 9;
const { person, draft, publishedArticle } = worldOn(db);

/** Schedules a new article for some time of a day of the month. */
async function scheduled(title: string, day: number, time: string, writer?: Editor) {
  const { article } = await draft({ title }, writer);
  const [at] = momentsAt({ day: on(day), time }, zone);
  if (!at) throw new Error(`no ${time}`);
  const times = { version: article.version, at };
  const outcome = await schedulePublication(await person(), article.id, times, db);
  expect(outcome?.kind).toBe("done");
}

const cell = (page: Page, day: number) => page.locator(`#day-${on(day)}`);
const entry = (where: Page | Locator, title: string) => where.getByRole("row", { name: title });
const told = (page: Page, words: RegExp) =>
  page.getByRole("region", { name: "Moved" }).getByText(words).waitFor();

await addPerson(site, { name: "Lin Mei", email: "lin@example.org", role: "editor" });
await addPerson(site, { name: "Ada", email: "ada@example.org", role: "administrator" });

test("an editor sees what was published and what is to come, and moves it by keyboard, by mouse and to another time, each time with the way back", async () => {
  await publishedArticle({ title: "Grain exports resume" });
  await scheduled("Rail freight doubles", wednesday, "07:30");
  for (const hour of [6, 7, 8, 9, 10, 11, 12])
    await scheduled(`Brief at ${hour}`, full, `${String(hour).padStart(2, "0")}:00`);

  const page = await atDesk(site, "lin@example.org");
  await page.getByRole("link", { name: "Calendar" }).click();
  const today = page.locator(`#day-${dayOf(new Date(), zone)}`);
  await today.getByRole("link", { name: "Grain exports resume" }).waitFor();
  await noViolations(page);
  await page.getByRole("link", { name: /^Next: / }).click();
  const isOn = (day: number) => entry(cell(page, day), "Rail freight doubles").waitFor();
  await page.waitForLoadState("networkidle");
  await isOn(wednesday);
  await noViolations(page);

  // By keyboard: taken up by its grip, dropped on the day after the next; then back.
  const grip = page.getByRole("button", { name: "Drag Rail freight doubles" });
  const state = entry(page, "Rail freight doubles").locator(".desk-entry-state");
  const isSeen = () => state.evaluate((element) => getComputedStyle(element).opacity === "1");
  expect(await isSeen()).toBe(true);
  await grip.focus();
  // The tools that come with the focus would leave half a word of it.
  expect(await isSeen()).toBe(false);
  await page.keyboard.press("Enter");
  // Taken up, it hands the focus on to the first place where it may be dropped.
  await expect
    .poll(() => grip.evaluate((element) => element === document.activeElement))
    .toBe(false);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await told(page, /^Moved: “Rail freight doubles” goes live .*07:30 UTC\+8\.$/);
  await isOn(wednesday + 2);
  const undo = page.getByRole("button", { name: "Undo", exact: true });
  await undo.waitFor();
  await page.keyboard.press("Control+z");
  await told(page, /^Moved back: /);
  await isOn(wednesday);
  await entry(page, "Rail freight doubles").focus();
  await page.keyboard.press("Alt+ArrowDown");
  await isOn(wednesday + 7);
  // What is undone before the server has answered is undone when it has.
  await told(page, /^Moved: /);
  await entry(page, "Rail freight doubles").press("Alt+ArrowDown");
  await page.keyboard.press("Control+z");
  await told(page, /^Moved back: /);
  await isOn(wednesday + 7);

  // By mouse.
  await entry(page, "Rail freight doubles").dragTo(cell(page, wednesday + 13));
  await isOn(wednesday + 13);
  await noViolations(page);
  await undo.click();
  await isOn(wednesday + 7);

  // To another time, which has to be one to come.
  await page.getByRole("button", { name: "Move… Rail freight doubles" }).click();
  const dialog = page.getByRole("dialog", { name: "Another time" });
  await dialog.getByLabel("Day").fill("2020-02-02");
  await dialog.getByRole("button", { name: "Move", exact: true }).click();
  await dialog.getByText("That time has passed.").waitFor();
  await noViolations(page);
  await dialog.getByLabel("Day").fill(on(full));
  await dialog.getByLabel("Time").fill("05:45");
  await dialog.getByRole("button", { name: "Move", exact: true }).click();
  await told(page, /05:45 UTC\+8\.$/);
  await isOn(full);

  // A day with more than a month has room for is whole in its week.
  await cell(page, full)
    .getByRole("link", { name: /^and 3 more/ })
    .click();
  await entry(cell(page, full), "Brief at 12").waitFor();
  expect(await cell(page, full).getByRole("row").count()).toBe(8);
  await noViolations(page);
  await page.setViewportSize({ width: 390, height: 900 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.getByRole("button", { name: "Move… Brief at 12" }).waitFor();
  await page.getByRole("link", { name: "Month" }).click();
  await cell(page, full)
    .getByRole("link", { name: /^and 3 more/ })
    .waitFor();
  await page.getByRole("link", { name: "Today" }).click();
  await today.getByRole("link", { name: "Grain exports resume" }).waitFor();
  page.noErrors();
});

test("of two who move one article the second is told what the first did", async () => {
  await scheduled("Two want this", 8, "09:00");
  const open = async (email: string) => {
    const page = await atDesk(site, email);
    await page.goto(`${site.url}/editor/calendar?month=${month}`, { waitUntil: "networkidle" });
    await entry(cell(page, 8), "Two want this").focus();
    return page;
  };
  const first = await open("lin@example.org");
  const second = await open("ada@example.org");
  await first.keyboard.press("Alt+ArrowRight");
  await told(first, /^Moved: /);
  await second.keyboard.press("Alt+ArrowDown");
  await entry(cell(second, 9), "Two want this")
    .getByText(/Somebody moved it meanwhile, to .*09:00 UTC\+8\.$/)
    .waitFor();
  await noViolations(second);
  // Where it is now it has the focus, and can be moved on.
  await second.keyboard.press("Alt+ArrowDown");
  await told(second, /^Moved: /);
  await entry(cell(second, 16), "Two want this").waitFor();
  for (const page of [first, second]) page.noErrors();
});

test("a writer sees when their own article goes live, and cannot move it", async () => {
  await addPerson(site, { name: "Wei", email: "wei@example.org", role: "writer" });
  const row = await db.query.people.findFirst({ where: eq(people.email, "wei@example.org") });
  if (!row) throw new Error("no writer");
  await scheduled("By a writer", 3, "08:00", proveEditor(row));
  await scheduled("By somebody else", 3, "09:00");
  const page = await atDesk(site, "wei@example.org");
  await page.goto(`${site.url}/editor/calendar?month=${month}`);
  await cell(page, 3).getByRole("link", { name: "By a writer" }).waitFor();
  expect(await page.getByRole("link", { name: "By somebody else" }).count()).toBe(0);
  expect(await page.getByRole("button", { name: /^(Move|Drag)/ }).count()).toBe(0);
  await noViolations(page);
  page.noErrors();
});
