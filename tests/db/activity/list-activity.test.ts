import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { activitySize, listActivity } from "@/db/activity/list-activity";
import { recordActivity } from "@/db/activity/record-activity";
import { unpublish } from "@/db/editorial/unpublish";
import { activity } from "@/db/schema/activity";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { draft, person, publishedArticle, save, working } = worldOn(db);

const kinds = ({ items }: Awaited<ReturnType<typeof listActivity>>) =>
  items.map(({ kind }) => kind);

test("an article's record says who began, edited, published and withdrew it", async () => {
  const { editor, article } = await publishedArticle({ title: "Grain" });
  await unpublish(editor, article.id, await working(editor, article.id), db);
  const record = await listActivity(editor, { articleId: article.id }, db);
  expect(kinds(record)).toEqual(["article unpublished", "article published", "article begun"]);
  expect(record.items[0]).toMatchObject({ by: editor.name, title: "Grain" });
});

test("a stretch of editing is noted once, until somebody else does something", async () => {
  const { editor, article } = await draft();
  const other = await person();
  for (const title of ["A", "B"]) await save(other, article.id, { title });
  for (const title of ["C", "D"]) await save(editor, article.id, { title });
  const record = await listActivity(editor, { articleId: article.id }, db);
  expect(record.items.map(({ kind, by }) => [kind, by])).toEqual([
    ["article edited", editor.name],
    ["article edited", other.name],
    ["article begun", editor.name],
  ]);
});

test("it is found by person, by kind and by day", async () => {
  const { id: personId, ...rest } = await person("administrator");
  const editor = { id: personId, ...rest } as Awaited<ReturnType<typeof person>>;
  const at = new Date("2026-03-04T05:06:07Z");
  await db.insert(activity).values({ kind: "front page published", personId, at });
  await recordActivity(db, { kind: "signed in", personId, about: { agent: "Firefox" } });
  const found = (filter: object) => listActivity(editor, { personId, ...filter }, db);
  expect(kinds(await found({}))).toEqual(["signed in", "front page published"]);
  expect(kinds(await found({ group: "people" }))).toEqual(["signed in"]);
  const day = { from: new Date("2026-03-04T00:00Z"), to: new Date("2026-03-05T00:00Z") };
  expect(kinds(await found(day))).toEqual(["front page published"]);
  expect(kinds(await found({ articleId: randomUUID() }))).toEqual([]);
});

test("a long record is read page by page, each entry once", async () => {
  const editor = await person("administrator");
  const at = new Date();
  await db.insert(activity).values(
    Array.from({ length: activitySize + 1 }, () => ({
      kind: "signed in",
      personId: editor.id,
      at,
    })),
  );
  const first = await listActivity(editor, { personId: editor.id }, db);
  const rest = await listActivity(editor, { personId: editor.id, before: first.older }, db);
  const ids = [...first.items, ...rest.items].map(({ id }) => id);
  expect(new Set(ids).size).toBe(activitySize + 1);
  expect(rest.older).toBeUndefined();
});

test("of accounts only administrators know, and writers of nothing but their own articles", async () => {
  const writer = await person("writer");
  const { article: own } = await draft({}, writer);
  const { article: other, editor } = await draft();
  const about = { id: writer.id, name: writer.name };
  await recordActivity(db, { kind: "person disabled", personId: null, about });
  await recordActivity(db, { kind: "password changed", personId: editor.id });
  const asWriter = await listActivity(writer, {}, db);
  expect(new Set(asWriter.items.map(({ articleId }) => articleId))).toEqual(new Set([own.id]));
  expect(kinds(await listActivity(writer, { articleId: other.id }, db))).toEqual([]);
  const asEditor = kinds(await listActivity(editor, { group: "people" }, db));
  expect(asEditor).toEqual(["password changed"]);
  const administrator = await person("administrator");
  expect(kinds(await listActivity(administrator, { group: "people" }, db))).toContain(
    "person disabled",
  );
});
