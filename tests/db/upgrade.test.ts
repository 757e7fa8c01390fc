import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { beforeAll, expect, test } from "vitest";
import { listRevisions } from "@/db/editorial/history";
import { unpublish } from "@/db/editorial/unpublish";
import { migrateDatabase } from "@/db/migrate";
import { getAtSlug } from "@/db/published/article";
import { readFeed } from "@/db/published/feed";
import { activity } from "@/db/schema/activity";
import { indexMissing } from "@/db/search/index-missing";
import { searchArticles } from "@/db/search/search-articles";
import { testDatabase } from "./test-database";
import { worldOn } from "./world";

const { db, url } = await testDatabase();
const { person, save, publishWorking, working } = worldOn(db);

const id = randomUUID();
const revisionId = randomUUID();
const doc = (text: string) => ({
  type: "doc",
  content: [{ type: "paragraph", attrs: { id: "p1" }, content: [{ type: "text", text }] }],
});

/** The database as the first version of this software left it: an article, live. */
beforeAll(async () => {
  for (const schema of ["public", "drizzle", "pgboss"])
    await db.execute(sql.raw(`drop schema if exists ${schema} cascade`));
  await db.execute(sql`create schema public`);
  await db.execute(sql`create schema drizzle`);
  await db.execute(sql`create table drizzle.__drizzle_migrations
    (id serial primary key, hash text not null, created_at bigint)`);
  const migrationsFolder = fileURLToPath(new URL("../../db/migrations", import.meta.url));
  for (const migration of readMigrationFiles({ migrationsFolder }).slice(0, 2)) {
    for (const statement of migration.sql) await db.execute(sql.raw(statement));
    await db.execute(sql`insert into drizzle.__drizzle_migrations (hash, created_at)
      values (${migration.hash}, ${migration.folderMillis})`);
  }
  const takeaways = JSON.stringify([{ id: "t1", text: "The point.", blocks: ["p1"] }]);
  await db.transaction(async (tx) => {
    await tx.execute(
      sql`insert into articles (id, working_revision_id) values (${id}, ${revisionId})`,
    );
    await tx.execute(sql`insert into revisions (id, article_id, number, title, dek, slug, takeaways,
        analysis_heading, analysis_text, analysis_signature, analysis_label, body, sources,
        reading_minutes, search_words)
      values (${revisionId}, ${id}, 1, 'Long kept', 'In short.', 'long-kept', ${takeaways}::jsonb,
        'What it means', ${JSON.stringify(doc("A view."))}::jsonb, '', 'Analysis',
        ${JSON.stringify(doc("The report of then."))}::jsonb, '[]'::jsonb, 1, 'long kept')`);
    await tx.execute(sql`insert into article_slugs (slug, article_id) values ('long-kept', ${id})`);
    await tx.execute(sql`update revisions set published_at = now() where id = ${revisionId}`);
    await tx.execute(sql`update articles set slug = 'long-kept', live_revision_id = ${revisionId},
      first_published_at = now() where id = ${id}`);
    await tx.execute(sql`insert into publications (kind, article_id, revision_id)
      values ('publish', ${id}, ${revisionId})`);
  });
  await migrateDatabase(url);
});

test("what the first version published is read, fed and found after every migration", async () => {
  expect((await getAtSlug("long-kept", db))?.answer).toMatchObject({
    kind: "article",
    article: {
      title: "Long kept",
      language: null,
      noindex: false,
      body: doc("The report of then."),
    },
  });
  const feed = await readFeed(db, { of: "publication" });
  expect(feed).toMatchObject({ articles: [{ title: "Long kept" }] });
  expect(await indexMissing(db)).toBe(1);
  const ask = { words: "report", sort: "relevance", page: 1 } as const;
  const found = await searchArticles(ask, { timeZone: "UTC" }, db);
  expect(found.results).toMatchObject([{ slug: "long-kept" }]);
});

test("what is known of the time before there was a record is in the record", async () => {
  const recorded = await db.select({ kind: activity.kind }).from(activity).orderBy(activity.id);
  expect(recorded.map(({ kind }) => kind).toSorted()).toEqual([
    "article begun",
    "article published",
  ]);
});

test("it is changed, published again and withdrawn, and its history goes back to then", async () => {
  const editor = await person("editor");
  await publishWorking(editor, await save(editor, id, { title: "Long kept, and changed" }));
  const history = await listRevisions(editor, id, undefined, db);
  expect(history?.revisions.map(({ title }) => title)).toEqual([
    "Long kept, and changed",
    "Long kept",
  ]);
  const withdrawn = await unpublish(editor, id, await working(editor, id), db);
  expect(withdrawn?.kind).toBe("unpublished");
  expect((await getAtSlug("long-kept", db))?.answer).not.toMatchObject({ kind: "article" });
});
