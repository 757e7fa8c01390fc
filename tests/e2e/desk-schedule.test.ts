import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { publications } from "@/db/schema/publications";
import { schedules } from "@/db/schema/schedules";
import { until } from "../until";
import { noViolations } from "./axe";
import { addPerson, atDesk, field, openMore, saved, writeArticle } from "./desk";
import { newDataDir, type Publication, startPublicationIn } from "./publication";

let site: Publication;
beforeAll(async () => {
  // The embedded database is killed with it.
  site = await startPublicationIn(await newDataDir());
  await addPerson(site, { name: "Lin Mei", email: "lin@example.org", role: "editor" });
});
afterAll(() => site?.remove());

const idOf = (address: string) => address.split("/").at(-1) ?? "";

/** The desk knows whole minutes: what was scheduled there for tomorrow is made to be due in some seconds. */
async function dueIn(seconds: number, address: string): Promise<Date> {
  const db = await site.database();
  const [moved] = await db
    .update(schedules)
    .set({ at: sql`now() + make_interval(secs => ${seconds})` })
    .where(and(eq(schedules.articleId, idOf(address)), isNull(schedules.outcome)))
    .returning();
  if (!moved) throw new Error("nothing is scheduled");
  return moved.at;
}

async function seen(path: string) {
  const answer = await fetch(site.url + path);
  return { status: answer.status, text: await answer.text() };
}

/** Milliseconds from its time until readers see something. */
async function lateness(due: Date, isThere: () => Promise<boolean>): Promise<number> {
  await until(isThere, 60);
  return Date.now() - due.getTime();
}

const standing = (page: Page) => page.getByRole("region", { name: "Review and schedule" });

/** Schedules what is asked for in the open dialog, for the day and time that it offers. */
async function schedule(page: Page, title: string) {
  const dialog = page.getByRole("dialog", { name: title });
  await dialog.getByText("Asia/Shanghai, UTC+8").waitFor();
  await noViolations(page);
  await dialog.getByRole("button", { name: "Schedule", exact: true }).click();
  await dialog.waitFor({ state: "detached" });
}

const promised = 5_000;

/** What readers see follows within the second in which the server looks, and the time it takes to draw it. */
const seenIn = promised + 10_000;

/** Milliseconds from its time until what was scheduled last was done. */
async function delay(address: string): Promise<number> {
  const [last] = await (await site.database())
    .select({ at: schedules.at, endedAt: schedules.endedAt })
    .from(schedules)
    .where(and(eq(schedules.articleId, idOf(address)), eq(schedules.outcome, "done")))
    .orderBy(desc(schedules.endedAt))
    .limit(1);
  return Number(last?.endedAt) - Number(last?.at);
}

test("an article goes live, changes and is withdrawn by itself, each time as it was scheduled and not as it was edited since", async () => {
  const page = await atDesk(site, "lin@example.org");
  const address = await writeArticle(page, "Ships leave on Monday");
  const path = "/articles/ships-leave-on-monday";

  // Its first publication; what is written later stays here, as somebody says when asked.
  await page.getByRole("button", { name: "Schedule…" }).click();
  await schedule(page, "Schedule");
  await standing(page).getByText("It goes live").waitFor();
  await field(page, "Dek").fill("Not for Monday.");
  await saved(page);
  await standing(page).getByText("Which shall it be?").waitFor();
  await noViolations(page);
  await page.getByRole("button", { name: "What was scheduled" }).click();
  await standing(page).getByText("Newer text here does not go with it.").waitFor();
  expect((await seen(path)).status).toBe(404);
  let due = await dueIn(3, address);
  expect(await lateness(due, async () => (await seen(path)).status === 200)).toBeLessThan(seenIn);
  expect(await delay(address)).toBeLessThan(promised);
  expect(Date.now()).toBeGreaterThanOrEqual(due.getTime());
  expect((await seen(path)).text).toContain("What it is about.");
  expect((await seen(path)).text).not.toContain("Not for Monday.");
  for (const list of ["/", "/feed.xml"])
    await until(async () => (await seen(list)).text.includes("Ships leave on Monday"));
  await page.getByText("Live with changes", { exact: true }).waitFor();

  // A change of what is live; the newer text takes its place, as somebody says when asked.
  await page.getByRole("button", { name: "Schedule…" }).click();
  await schedule(page, "Schedule these changes");
  await standing(page).getByText("Changes go live").waitFor();
  await field(page, "Dek").fill("For Monday after all.");
  await saved(page);
  await page.getByRole("button", { name: "The newer text" }).click();
  await standing(page).getByText("Which shall it be?").waitFor({ state: "detached" });
  await field(page, "Dek").fill("Written too late for Monday.");
  await saved(page);
  await standing(page).getByText("Which shall it be?").waitFor();
  due = await dueIn(3, address);
  const isChanged = async () => (await seen(path)).text.includes("For Monday after all.");
  expect(await lateness(due, isChanged)).toBeLessThan(seenIn);
  expect(await delay(address)).toBeLessThan(promised);
  expect((await seen(path)).text).not.toContain("too late");

  // Its withdrawal, whatever is edited until then.
  await standing(page).waitFor({ state: "detached" });
  await (await openMore(page, "Schedule the withdrawal…")).click();
  await schedule(page, "Schedule the withdrawal");
  await standing(page).getByText("It is withdrawn").waitFor();
  await field(page, "Dek").fill("Nobody will read this.");
  await saved(page);
  expect(await standing(page).getByText("Which shall it be?").count()).toBe(0);
  due = await dueIn(3, address);
  expect(await lateness(due, async () => (await seen(path)).status === 410)).toBeLessThan(seenIn);
  expect(await delay(address)).toBeLessThan(promised);
  await until(async () => !(await seen("/")).text.includes("Ships leave on Monday"));
  await page.getByText("Unpublished", { exact: true }).waitFor();
  await noViolations(page);
  page.noErrors();
});

test("what came due while the server was killed happens at the next start, once, and the record says when", async () => {
  const page = await atDesk(site, "lin@example.org", { expectErrors: /ERR_|Failed to/ });
  const address = await writeArticle(page, "Published after a power cut");
  const path = "/articles/published-after-a-power-cut";
  await page.getByRole("button", { name: "Schedule…" }).click();
  await schedule(page, "Schedule");
  await page.goto(`${site.url}/editor`);
  const due = await dueIn(5, address);
  await site.kill9();
  await until(() => Date.now() > due.getTime());
  const killedUntil = new Date();
  site = await site.restart();
  const isLive = async () => (await seen(path)).status === 200;
  expect(await lateness(new Date(), isLive)).toBeLessThan(seenIn);

  await page.goto(address);
  await page.getByText("Live", { exact: true }).waitFor();
  await page.getByRole("tab", { name: "Record" }).click();
  const entries = page.getByRole("tabpanel", { name: "Record" }).getByRole("listitem");
  const published = entries.filter({ hasText: "Lin Mei published the article as scheduled for" });
  await published.waitFor();
  const happened = await published.locator("time").getAttribute("datetime");
  expect(new Date(happened ?? "").getTime()).toBeGreaterThan(killedUntil.getTime());
  expect((await seen("/feed.xml")).text.split("<guid").length - 1).toBe(2);
  const id = idOf(address);
  const db = await site.database();
  expect(await db.$count(publications, eq(publications.articleId, id))).toBe(1);
  const done = await db.select().from(schedules).where(eq(schedules.articleId, id));
  expect(done).toMatchObject([{ outcome: "done", at: due }]);
  page.noErrors();
});
