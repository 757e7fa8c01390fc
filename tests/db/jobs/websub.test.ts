import { sql } from "drizzle-orm";
import { afterAll, afterEach, expect, test } from "vitest";
import { unpublish } from "@/db/editorial/unpublish";
import { tellHubs } from "@/db/jobs/tell-hubs";
import { settings } from "@/db/schema/settings";
import { type JobsAtWork, startJobs } from "@/lib/jobs/start-jobs";
import { tellHub } from "@/lib/jobs/tell-hub";
import { until } from "../../until";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";
import { startHub } from "./a-hub";

const { db, url } = await testDatabase();
const { author, draft, publishedArticle, publishWorking, topic } = worldOn(db);
const hub = await startHub();
afterAll(() => hub.close());

const site = "https://brief.example";
let server: JobsAtWork | undefined;
const start = async () => {
  server = await startJobs(
    url,
    { websub: (job, stopping) => tellHub(job, stopping, site) },
    { every: 0.1 },
  );
};
const useHubs = (hubs: string[]) =>
  db
    .insert(settings)
    .values({ value: { hubs } })
    .onConflictDoUpdate({ target: settings.only, set: { value: { hubs } } });
const jobs = async () => (await db.execute(sql`select state, data from pgboss.job`)).rows;
const soon = () =>
  db.execute(sql`update pgboss.job set start_after = now() where state < 'active'`);

afterEach(async () => {
  await server?.stop();
  server = undefined;
  await db.execute(sql`delete from pgboss.job`);
});

test("without hubs a publication leaves no jobs", async () => {
  await publishedArticle();
  expect(await jobs()).toEqual([]);
});

test("each hub is told of each feed that a publication touches, in its three formats", async () => {
  await useHubs([hub.url]);
  const rail = await topic("铁路");
  const ana = await author("Ana");
  const { editor, article } = await publishedArticle({ topics: [rail.id], authors: [ana.id] });
  expect(await jobs()).toHaveLength(4);
  await start();
  await until(() => hub.told().length >= 12);
  const beside = ["", "/editions", "/topics/%E9%93%81%E8%B7%AF", "/authors/ana"];
  const files = ["feed.xml", "atom.xml", "feed.json"];
  expect(hub.told().toSorted()).toEqual(
    beside.flatMap((page) => files.map((file) => `${site}${page}/${file}`)).toSorted(),
  );
  for (const { type, form } of hub.requests) {
    expect(type).toContain("application/x-www-form-urlencoded");
    expect(form.get("hub.mode")).toBe("publish");
  }

  await unpublish(editor, article.id, { version: article.version }, db);
  expect((await jobs()).filter(({ state }) => state === "created")).toHaveLength(4);
});

test("a publication that does not come about tells nobody", async () => {
  const { editor, article } = await draft({ title: "" });
  await expect(publishWorking(editor, article)).rejects.toThrow("not published");
  expect(await jobs()).toEqual([]);
});

test("a hub that fails is told after the server has been restarted", async () => {
  const before = hub.told().length;
  hub.answer(503);
  await publishedArticle();
  await start();
  await until(async () => (await jobs()).every(({ state }) => state === "retry"));
  expect(hub.told()).toHaveLength(before);
  await server?.stop();

  hub.answer(202);
  await soon();
  await start();
  await until(async () => (await jobs()).every(({ state }) => state === "completed"));
  expect(hub.told()).toHaveLength(before + 12);
});

test("nowhere that a hub redirects to is gone, and what is logged of one is not its key", async () => {
  hub.answer(307);
  const job = { hub: hub.url, feed: { of: "publication" as const } };
  const failed = tellHub(job, new AbortController().signal, site);
  await expect(failed).rejects.toThrow(/^http:\/\/127\.0\.0\.1:\d+\/hub answered 307$/);
  expect(hub.paths).not.toContain("/elsewhere");
});

test("a hub that is not there is an error that says so", async () => {
  const nowhere = { hub: "http://127.0.0.1:9/?key=secret", feed: { of: "editions" as const } };
  const failed = tellHub(nowhere, new AbortController().signal, site);
  await expect(failed).rejects.toThrow("http://127.0.0.1:9/ does not answer");
});

test("a day's new order is news of the editions alone, and a front page of no feed", async () => {
  await tellHubs(db, ["edition:2026-11-23"]);
  expect((await jobs()).map(({ data }) => data)).toEqual([
    { hub: hub.url, feed: { of: "editions" } },
  ]);
  await tellHubs(db, ["front"]);
  expect(await jobs()).toHaveLength(1);
});
