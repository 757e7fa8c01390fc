import { expect, test } from "vitest";
import { unpublish } from "@/db/editorial/unpublish";
import { readEdition } from "@/db/published/edition";
import { getDayCounts, getMonths, getTouchedDays } from "@/db/published/edition-days";
import { tagsOf } from "@/db/published/touched";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { publishedAt, publishedArticle, draft } = worldOn(db);

const zone = "Asia/Shanghai";
const titles = async (day: string, options?: Parameters<typeof readEdition>[3]) =>
  (await readEdition(db, day, zone, options))?.articles.map(({ title }) => title);

test("an edition holds what was published between two midnights of the zone, newest first", async () => {
  await publishedAt("2020-03-01T15:59:59.999Z", { title: "The evening before" });
  await publishedAt("2020-03-01T16:00:00Z", { title: "At midnight" });
  await publishedAt("2020-03-02T15:59:59.999Z", { title: "The last moment" });
  await publishedAt("2020-03-02T16:00:00Z", { title: "The next day" });
  await draft();
  expect(await titles("2020-03-02")).toEqual(["The last moment", "At midnight"]);
  const edition = await readEdition(db, "2020-03-02", zone);
  expect(edition).toMatchObject({ count: 2, previous: "2020-03-01", next: "2020-03-03" });
});

test("an edition in another zone holds other articles", async () => {
  const edition = await readEdition(db, "2020-03-01", "America/New_York");
  expect(edition?.articles.map(({ title }) => title)).toEqual([
    "At midnight",
    "The evening before",
  ]);
});

test("there is no edition of a day without articles", async () => {
  expect(await readEdition(db, "2020-03-10", zone)).toBeUndefined();
});

test("the editors' order comes first; what was published later stands below, newest first", async () => {
  const made = [];
  for (const hour of [1, 2, 3, 4])
    made.push(await publishedAt(`2020-04-02T0${hour}:00:00Z`, { title: `At ${hour}` }));
  const [first, second] = made.map(({ article }) => article.id);
  const order = [second ?? "", first ?? ""];
  expect(await titles("2020-04-02", { order })).toEqual(["At 2", "At 1", "At 4", "At 3"]);
});

test("a withdrawn article and one of another day have no place in an edition, whatever its order says", async () => {
  const { article: other } = await publishedAt("2020-05-03T01:00:00Z");
  const { article: kept } = await publishedAt("2020-05-02T01:00:00Z", { title: "Kept" });
  const { editor, article } = await publishedAt("2020-05-02T02:00:00Z", { title: "Withdrawn" });
  await unpublish(editor, article.id, article, db);
  const order = [other.id, article.id, kept.id];
  expect(await titles("2020-05-02", { order })).toEqual(["Kept"]);
});

test("an overfull day has pages whose addresses lead both ways", async () => {
  for (const minute of [1, 2, 3, 4, 5])
    await publishedAt(`2020-06-02T01:0${minute}:00Z`, { title: `Minute ${minute}` });
  const read = (cursor?: string) =>
    readEdition(db, "2020-06-02", zone, { size: 2, ...(cursor ? { cursor } : {}) });
  const first = await read();
  const second = await read(first?.older);
  const third = await read(second?.older);
  const named = [first, second, third].map((page) => page?.articles.map(({ title }) => title));
  expect(named).toEqual([["Minute 5", "Minute 4"], ["Minute 3", "Minute 2"], ["Minute 1"]]);
  expect([first?.count, third?.count]).toEqual([5, 5]);
  expect(third?.older).toBeUndefined();
  expect(second?.newer).toEqual({ cursor: undefined });
  expect(third?.newer).toEqual({ cursor: first?.older });
  const { article } = await publishedAt("2020-06-03T01:00:00Z");
  expect(await read(article.id)).toBeUndefined();
});

test("the days of a month are counted in the zone, and only those with articles", async () => {
  await publishedAt("2020-06-30T16:00:00Z");
  expect(await getDayCounts(db, "2020-06", zone)).toEqual([
    { day: "2020-06-02", articles: 5 },
    { day: "2020-06-03", articles: 1 },
  ]);
  expect(await getDayCounts(db, "2020-07", zone)).toEqual([{ day: "2020-07-01", articles: 1 }]);
  expect(await getDayCounts(db, "2020-06", "UTC")).toContainEqual({
    day: "2020-06-30",
    articles: 1,
  });
  expect(await getDayCounts(db, "2020-08", zone)).toEqual([]);
});

test("the months with articles are listed newest first, without those between", async () => {
  const months = await getMonths(db, zone);
  expect(months.slice(-5)).toEqual(["2020-07", "2020-06", "2020-05", "2020-04", "2020-03"]);
  await publishedAt("2012-02-01T00:00:00Z");
  expect((await getMonths(db, zone)).slice(-2)).toEqual(["2020-03", "2012-02"]);
});

test("the first article of a day touches the days beside it, a second one its own alone", async () => {
  const { article: first } = await publishedAt("2019-01-10T04:00:00Z");
  await publishedAt("2019-01-05T04:00:00Z");
  await publishedAt("2019-01-20T04:00:00Z");
  expect(await getTouchedDays(db, first.id)).toEqual({
    days: ["2019-01-10", "2019-01-05", "2019-01-20"],
    daysChanged: true,
  });
  const { article: second } = await publishedAt("2019-01-10T05:00:00Z");
  expect(await getTouchedDays(db, second.id)).toEqual({ days: ["2019-01-10"], daysChanged: false });
});

test("a withdrawal touches the days beside its own, of which the day may be the last article's", async () => {
  const { editor, article } = await publishedAt("2019-02-10T04:00:00Z");
  const outcome = await unpublish(editor, article.id, article, db);
  expect(outcome).toMatchObject({ daysChanged: true });
  if (outcome?.kind !== "unpublished") throw new Error("not unpublished");
  expect(outcome.days).toContain("2019-01-20");
  expect(tagsOf(outcome)).toEqual(
    expect.arrayContaining([
      "edition:2019-02-10",
      "edition:2019-01-20",
      "month:2019-02",
      "edition days",
    ]),
  );
});

test("a publication expires the edition of its day in the publication's zone", async () => {
  const { outcome } = await publishedArticle();
  expect(outcome.days[0]).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(tagsOf(outcome)).toContain(`edition:${outcome.days[0]}`);
});
