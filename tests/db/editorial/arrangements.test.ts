import { randomUUID } from "node:crypto";
import { desc } from "drizzle-orm";
import { expect, test } from "vitest";
import {
  changeArrangement,
  editionSubject,
  frontSubject,
  getArrangement,
  publishArrangement,
} from "@/db/editorial/arrangements";
import { getEditionArranging, getFrontArranging } from "@/db/editorial/arranging";
import { findLive } from "@/db/editorial/live-articles";
import { unpublish } from "@/db/editorial/unpublish";
import { readOrder } from "@/db/published/edition";
import { readLiveFront } from "@/db/published/front";
import { publications } from "@/db/schema/publications";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { person, publishedArticle, publishedAt, draft, topic } = worldOn(db);

const editor = await person();
const other = await person("editor", "Jo Park");
const front = (...stories: (string | null)[]) => ({ stories, topics: [] });

/** Changes the front page from what it is now. */
async function arrange(working: { stories: (string | null)[]; topics: string[] }, by = editor) {
  const { version } = await getArrangement(by, frontSubject, db);
  return changeArrangement(by, frontSubject, { base: version, working }, db);
}

async function publishFront(by = editor) {
  const { version } = await getArrangement(by, frontSubject, db);
  return publishArrangement(by, frontSubject, { base: version }, db);
}

test("before anybody arranged it the front page is automatic", async () => {
  const arrangement = await getArrangement(editor, frontSubject, db);
  expect(arrangement).toMatchObject({ version: 0, working: front(), live: front() });
  expect(await readLiveFront(db)).toEqual(front());
});

test("what is arranged is kept and readers see it only when it is published", async () => {
  const { article } = await publishedArticle();
  await arrange(front(article.id));
  expect(await getArrangement(other, frontSubject, db)).toMatchObject({
    working: front(article.id),
    changedBy: editor.name,
  });
  expect(await readLiveFront(db)).toEqual(front());
  expect((await publishFront()).kind).toBe("published");
  expect(await readLiveFront(db)).toEqual(front(article.id));
});

test("a publication expires the front page alone, and one that changes nothing is none", async () => {
  const last = async () =>
    (await db.select().from(publications).orderBy(desc(publications.id)).limit(1))[0];
  const { article } = await publishedArticle();
  await arrange(front(article.id));
  await publishFront();
  const first = await last();
  expect(first).toMatchObject({ kind: "front page", tags: ["front"], personId: editor.id });
  await publishFront(other);
  expect((await last())?.id).toBe(first?.id);
});

test("nothing is written over what somebody has not seen", async () => {
  const { article } = await publishedArticle();
  const { version } = await getArrangement(editor, frontSubject, db);
  await arrange(front(article.id), other);
  const late = { base: version, working: front(null, article.id) };
  expect(await changeArrangement(editor, frontSubject, late, db)).toMatchObject({
    kind: "conflict",
    arrangement: { working: front(article.id), changedBy: "Jo Park" },
  });
  const published = await publishArrangement(editor, frontSubject, { base: version }, db);
  expect(published.kind).toBe("conflict");
  expect((await getArrangement(editor, frontSubject, db)).working).toEqual(front(article.id));
});

test("of two changes at once one is a conflict", async () => {
  const [one, two] = [await publishedArticle(), await publishedArticle()];
  const { version: base } = await getArrangement(editor, frontSubject, db);
  const outcomes = await Promise.all(
    [one, two].map(({ article }) =>
      changeArrangement(editor, frontSubject, { base, working: front(article.id) }, db),
    ),
  );
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["changed", "conflict"]);
});

test("a change whose answer was lost is no conflict when it is sent again", async () => {
  const { article } = await publishedArticle();
  const { version: base } = await getArrangement(editor, frontSubject, db);
  const change = { base, working: front(article.id, null) };
  await changeArrangement(editor, frontSubject, change, db);
  expect((await changeArrangement(editor, frontSubject, change, db)).kind).toBe("changed");
});

test("it is known since when an article has been chosen, until it is chosen no more", async () => {
  const [one, two] = [(await publishedArticle()).article.id, (await publishedArticle()).article.id];
  await arrange(front(one));
  await publishFront();
  const { since } = await getArrangement(editor, frontSubject, db);
  await arrange(front(two, one));
  await publishFront();
  const later = await getArrangement(editor, frontSubject, db);
  expect(later.since[one]).toBe(since[one]);
  expect(later.since[two]).toBeDefined();
  await arrange(front(two));
  await publishFront();
  expect((await getArrangement(editor, frontSubject, db)).since[one]).toBeUndefined();
});

test("a writer arranges nothing", async () => {
  const writer = await person("writer");
  await expect(arrange(front(), writer)).rejects.toThrow("a writer cannot arrange");
  await expect(publishFront(writer)).rejects.toThrow("a writer cannot arrange");
});

test("no arrangement has an article twice, or what is no article", async () => {
  const id = randomUUID();
  await expect(arrange(front(id, id))).rejects.toThrow("An article stands twice.");
  await expect(arrange(front("nonsense"))).rejects.toThrow();
  await expect(arrange(front(...Array(11).fill(null)))).rejects.toThrow();
});

test("the desk says what stands where, and what was withdrawn", async () => {
  const [one, two] = [await publishedArticle(), await publishedArticle({ title: "Withdrawn" })];
  await arrange(front(two.article.id, one.article.id));
  await unpublish(two.editor, two.article.id, two.article, db);
  const { stands, articles } = await getFrontArranging(editor, db);
  expect(stands[0]).toBe(one.article.id);
  expect(stands).not.toContain(two.article.id);
  expect(articles.find(({ id }) => id === two.article.id)).toMatchObject({
    title: "Withdrawn",
    isLive: false,
  });
});

test("the order of a day is its own arrangement, and stands in its edition when published", async () => {
  const [one, two] = [
    await publishedAt("2020-01-02T01:00:00Z"),
    await publishedAt("2020-01-02T02:00:00Z"),
  ].map(({ article }) => article.id);
  if (!one || !two) throw new Error("nothing made");
  const subject = editionSubject("2020-01-02");
  const before = await getEditionArranging(editor, "2020-01-02", db);
  expect(before).toMatchObject({ stands: [two, one], count: 2 });
  await changeArrangement(editor, subject, { base: 0, working: [one, two] }, db);
  expect((await getEditionArranging(editor, "2020-01-02", db)).stands).toEqual([one, two]);
  expect(await readOrder(db, "2020-01-02")).toEqual([]);
  await publishArrangement(editor, subject, { base: 1 }, db);
  expect(await readOrder(db, "2020-01-02")).toEqual([one, two]);
  const [last] = await db.select().from(publications).orderBy(desc(publications.id)).limit(1);
  expect(last).toMatchObject({ kind: "edition", tags: ["edition:2020-01-02"] });
});

test("a day without articles can be opened at the desk, what is no day cannot", async () => {
  expect(await getEditionArranging(editor, "2001-01-01", db)).toMatchObject({
    stands: [],
    count: 0,
  });
  expect(() => editionSubject("2001-02-30")).toThrow();
});

test("live articles are found by the beginnings of words, and the latest by none", async () => {
  const filed = await topic("Rivers");
  await publishedArticle({ title: "The Yangtze at Wuhan", topics: [filed.id] });
  await draft({ title: "The Yangtze in a draft" });
  expect(await findLive(editor, "yangt", db)).toMatchObject([
    { title: "The Yangtze at Wuhan", topic: "Rivers", isLive: true },
  ]);
  expect((await findLive(editor, "", db))[0]?.title).toBe("The Yangtze at Wuhan");
  expect(await findLive(editor, "nowhere", db)).toEqual([]);
});
