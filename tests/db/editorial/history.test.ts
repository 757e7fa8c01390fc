import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { getRevision, listRevisions } from "@/db/editorial/history";
import { nameRevision } from "@/db/editorial/name-revision";
import { restoreRevision } from "@/db/editorial/restore-revision";
import { saveWorking } from "@/db/editorial/save-working";
import { revisions } from "@/db/schema/articles";
import { docFromParagraphs } from "@/lib/content/document";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { draft, save, person, publishWorking, working } = worldOn(db);

const body = (text: string) => ({ body: docFromParagraphs([text], () => "p1") });

async function history(editor: Parameters<typeof listRevisions>[0], id: string) {
  const listed = await listRevisions(editor, id, undefined, db);
  if (!listed) throw new Error("no history");
  return listed.revisions;
}

test("typing on is one revision; taking words away begins another, and keeps them", async () => {
  const { editor, article } = await draft(body("One"));
  const [start] = await history(editor, article.id);
  await save(editor, article.id, body("One two"));
  await save(editor, article.id, body("One two three"));
  expect((await history(editor, article.id))[0]).toMatchObject({ id: start?.id, isWorking: true });

  await save(editor, article.id, body("Three"));
  const [now, before] = await history(editor, article.id);
  expect(before?.id).toBe(start?.id);
  expect(now).toMatchObject({ wordsAdded: 1, wordsRemoved: 3, isWorking: true });
  expect(await getRevision(editor, article.id, before?.number ?? 0, db)).toMatchObject({
    content: body("One two three"),
  });
});

test("what somebody else adds is a revision of its own, under their name", async () => {
  const { editor, article } = await draft(body("One"));
  const before = await history(editor, article.id);
  const other = await person("editor", "Wang Fang");
  await save(other, article.id, body("One two"));
  const [theirs, ...rest] = await history(editor, article.id);
  expect(theirs).toMatchObject({ savedBy: "Wang Fang", wordsAdded: 1, wordsRemoved: 0 });
  expect(rest.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
});

test("saves are thinned as they age; what was live or has a name stays, and so does the last of each time", async () => {
  const { editor, article } = await draft(body("Word 0 a b c"));
  await publishWorking(editor, await working(editor, article.id));
  for (let round = 1; round <= 6; round++) await save(editor, article.id, body(`Word ${round}`));
  const [, , , third, second] = await history(editor, article.id);
  await nameRevision(editor, article.id, second?.number ?? 0, "Before the lawyers", db);
  await db
    .update(revisions)
    .set({ savedAt: sql`now() - interval '2 days'` })
    .where(sql`${eq(revisions.articleId, article.id)} and ${revisions.publishedAt} is null`);
  await save(editor, article.id, body("Now"));

  const left = await history(editor, article.id);
  const texts = await Promise.all(
    left.map(
      async ({ number }) => (await getRevision(editor, article.id, number, db))?.content.body,
    ),
  );
  expect(texts).toEqual(["Now", "Word 6", "Word 2", "Word 0 a b c"].map((text) => body(text).body));
  expect(left.map(({ name }) => name)).toContain("Before the lawyers");
  expect(await getRevision(editor, article.id, third?.number ?? 0, db)).toBeUndefined();
});

test("a named revision is not written over, and can lose its name again", async () => {
  const { editor, article } = await draft(body("One"));
  const [named] = await history(editor, article.id);
  const number = named?.number ?? 0;
  await nameRevision(editor, article.id, number, "First", db);
  await save(editor, article.id, body("One two"));
  expect(await getRevision(editor, article.id, number, db)).toMatchObject({ content: body("One") });
  await nameRevision(editor, article.id, number, " ", db);
  expect((await history(editor, article.id)).every(({ name }) => name === null)).toBe(true);
  expect(await nameRevision(editor, article.id, number, "x".repeat(81), db)).toBeUndefined();
});

test("a revision is restored as a revision of its own, and what it replaced can be restored too", async () => {
  const { editor, article } = await draft(body("One"));
  await save(editor, article.id, body("Two"));
  const [two, one] = await history(editor, article.id);
  const { version } = await working(editor, article.id);
  const outcome = await restoreRevision(
    editor,
    article.id,
    { version, number: one?.number ?? 0 },
    db,
  );
  expect(outcome).toEqual({ kind: "restored", version: version + 1 });
  expect((await working(editor, article.id)).content).toMatchObject(body("One"));
  expect(await getRevision(editor, article.id, two?.number ?? 0, db)).toMatchObject({
    content: body("Two"),
  });

  const late = await restoreRevision(editor, article.id, { version, number: two?.number ?? 0 }, db);
  expect(late?.kind).toBe("conflict");
  expect((await working(editor, article.id)).content).toMatchObject(body("One"));
});

test("a save that is sent again after a restore, its answer lost, does not pass for what was restored", async () => {
  const { editor, article } = await draft(body("One"));
  const save = { base: article.version, saveId: randomUUID() };
  const again = { ...save, content: { ...article.content, ...body("Two") } };
  const first = await saveWorking(editor, article.id, again, db);
  expect(first?.kind).toBe("saved");
  const [, start] = await history(editor, article.id);
  const { version } = await working(editor, article.id);
  const asked = { version, number: start?.number ?? 0 };
  expect((await restoreRevision(editor, article.id, asked, db))?.kind).toBe("restored");
  expect(await saveWorking(editor, article.id, again, db)).toMatchObject({
    kind: "conflict",
    current: { content: body("One") },
  });
});

test("a writer sees the history of their own articles alone", async () => {
  const { article } = await draft();
  const writer = await person("writer");
  expect(await listRevisions(writer, article.id, undefined, db)).toBeUndefined();
  expect(await getRevision(writer, article.id, 1, db)).toBeUndefined();
  expect(await nameRevision(writer, article.id, 1, "Mine", db)).toBeUndefined();
  expect(await restoreRevision(writer, article.id, { version: 1, number: 1 }, db)).toBeUndefined();
});

test("a long history is read in pages", async () => {
  const { editor, article } = await draft(body("Word 0"));
  for (let round = 1; round <= 60; round++) await save(editor, article.id, body(`Word ${round}`));
  const first = await listRevisions(editor, article.id, undefined, db);
  const second = await listRevisions(editor, article.id, first?.older, db);
  expect(first?.revisions).toHaveLength(50);
  expect(second?.older).toBeUndefined();
  const numbers = [...(first?.revisions ?? []), ...(second?.revisions ?? [])].map(
    ({ number }) => number,
  );
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  expect(new Set(numbers).size).toBe(numbers.length);
});
