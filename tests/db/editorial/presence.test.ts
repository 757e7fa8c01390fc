import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { beHere, leave } from "@/db/editorial/presence";
import { presence } from "@/db/schema/presence";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { draft, person } = worldOn(db);

test("each sees who else is at the article and where, until they leave or fall silent", async () => {
  const { editor, article } = await draft();
  const jo = await person("editor", "Jo Park");
  const [mine, theirs] = [randomUUID(), randomUUID()];
  await beHere(jo, article.id, { tab: theirs, field: "title" }, db);
  const seen = () => beHere(editor, article.id, { tab: mine, field: "" }, db);
  const { version } = article;
  const others = [{ name: "Jo Park", field: "title" }];
  expect(await seen()).toEqual({ version, standing: expect.any(Number), others });

  await beHere(jo, article.id, { tab: theirs, field: "body" }, db);
  expect((await seen())?.others).toEqual([{ name: "Jo Park", field: "body" }]);
  await db.update(presence).set({ seenAt: sql`now() - interval '16 seconds'` });
  expect((await seen())?.others).toEqual([]);
  await beHere(jo, article.id, { tab: theirs, field: "" }, db);
  await leave(jo, article.id, theirs, db);
  expect((await seen())?.others).toEqual([]);
});

test("nobody takes another's tab away, and a writer sees nobody at an article that is not theirs", async () => {
  const { editor, article } = await draft();
  const jo = await person("editor", "Jo Park");
  const writer = await person("writer");
  const tab = randomUUID();
  await beHere(jo, article.id, { tab, field: "" }, db);
  await leave(editor, article.id, tab, db);
  const there = await beHere(editor, article.id, { tab: randomUUID(), field: "" }, db);
  expect(there?.others).toHaveLength(1);
  expect(await beHere(writer, article.id, { tab: randomUUID(), field: "" }, db)).toBeUndefined();
});

test("a tab that was killed is forgotten by whoever comes next, to whatever article", async () => {
  const { editor, article } = await draft();
  const { article: other } = await draft({}, editor);
  const [killed, silent, next] = [randomUUID(), randomUUID(), randomUUID()];
  for (const tab of [killed, silent]) await beHere(editor, article.id, { tab, field: "" }, db);
  const age = (tab: string, by: string) =>
    db
      .update(presence)
      .set({ seenAt: sql`now() - ${by}::interval` })
      .where(sql`tab = ${tab}`);
  await age(killed, "2 hours");
  await age(silent, "10 minutes");
  await beHere(editor, other.id, { tab: next, field: "" }, db);
  const kept = await db.select({ tab: presence.tab }).from(presence);
  expect(kept.map(({ tab }) => tab)).toEqual(expect.arrayContaining([silent, next]));
  expect(kept.map(({ tab }) => tab)).not.toContain(killed);
});

test("a field that no database can store is no fault", async () => {
  const { editor, article } = await draft();
  const jo = await person();
  await beHere(jo, article.id, { tab: randomUUID(), field: "ti\0tle" }, db);
  const there = await beHere(editor, article.id, { tab: randomUUID(), field: "" }, db);
  expect(there?.others).toMatchObject([{ field: "ti\ufffdtle" }]);
});
