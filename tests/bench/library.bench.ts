import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Database } from "@/db/client";
import { type Editor, proveEditor } from "@/db/editorial/editor";
import { getPicture } from "@/db/editorial/get-picture";
import { listPictures } from "@/db/editorial/list-pictures";
import { people } from "@/db/schema/people";
import { testDatabase } from "../db/test-database";
import { median } from "./median";

/** As many pictures as are asked for, on the PostgreSQL of TEST_DATABASE_URL or else embedded. */
const size = Number(process.env.LIBRARY_BENCH_PICTURES ?? 100_000);

test("the library of pictures and its search", async () => {
  const { db } = await testDatabase();
  await fill(db);
  const [editor, writer] = [await somebody(db, "editor"), await somebody(db, "writer")];
  const [id = ""] = (await listPictures(editor, { words: "quay77" }, db)).items.map(
    (one) => one.id,
  );
  const { older } = await listPictures(editor, {}, db);
  const asked: Record<string, () => Promise<unknown>> = {
    "the newest": () => listPictures(editor, {}, db),
    "the next page": () => listPictures(editor, { cursor: older }, db),
    "a word that one use has": () => listPictures(editor, { words: "quay77" }, db),
    "a word that every use has": () => listPictures(editor, { words: "agency" }, db),
    "the same, for a writer": () => listPictures(writer, { words: "agency" }, db),
    "Chinese that one use in a hundred has": () => listPictures(editor, { words: "驱逐舰" }, db),
    "words that none has": () => listPictures(editor, { words: "nowhere" }, db),
    "seen by readers": () => listPictures(editor, { use: "live" }, db),
    "used by nothing": () => listPictures(editor, { use: "unused" }, db),
    "one picture with its uses": () => getPicture(editor, id, db),
  };
  const measured: Record<string, { "median, ms": string; "longest, ms": string }> = {};
  for (const [name, ask] of Object.entries(asked)) {
    const times: number[] = [];
    for (let round = 0; round < 10; round++) {
      const start = performance.now();
      await ask();
      times.push(performance.now() - start);
    }
    measured[name] = {
      "median, ms": median(times).toFixed(1),
      "longest, ms": Math.max(...times).toFixed(1),
    };
  }
  console.table(measured);
  expect(id).not.toBe("");
});

async function somebody(db: Database, role: "editor" | "writer"): Promise<Editor> {
  const person = { name: "Somebody", email: `${role}@example.org`, role };
  const [row] = await db.insert(people).values(person).returning();
  if (!row) throw new Error("no person");
  return proveEditor(row);
}

/** Pictures a minute apart; of each hundred ninety-nine are the heroes of live articles, and the last is used by nothing. */
async function fill(db: Database): Promise<void> {
  const atOnce = 5_000;
  await db.execute(sql`
    insert into pictures (id, width, height, bytes, created_at)
    select encode(sha256(n::text::bytea), 'hex'), 1600, 900, 1, now() - n * interval '1 minute'
    from generate_series(1, ${size}::integer) n`);
  for (let first = 1; first <= size; first += atOnce) {
    await db.transaction(async (tx) => {
      await tx.execute(sql`
        create temporary table made on commit drop as
        select n, gen_random_uuid() as id, gen_random_uuid() as revision,
          now() - n * interval '1 minute' as at
        from generate_series(${first}::integer, ${Math.min(size, first + atOnce - 1)}::integer) n
        where n % 100 <> 0`);
      await tx.execute(sql`
        insert into articles (id, working_revision_id, live_revision_id, slug, first_published_at)
        select id, revision, revision, 'article-' || n, at from made`);
      await tx.execute(
        sql`insert into article_slugs (slug, article_id) select 'article-' || n, id from made`,
      );
      await tx.execute(sql`
        insert into revisions (id, article_id, number, title, dek, slug, hero_picture, hero_alt,
          hero_credit, takeaways, analysis_heading, analysis_text, analysis_signature,
          analysis_label, body, sources, reading_minutes, search_words)
        select revision, id, 1, 'Article ' || n, '', 'article-' || n,
          encode(sha256(n::text::bytea), 'hex'),
          'A ship at quay' || n || case when n % 100 = 1 then ' 南海舰队的驱逐舰' else '' end,
          'Agency', '[]', '', '{"type":"doc","content":[{"type":"paragraph","attrs":{"id":null}}]}',
          '', '', '{"type":"doc","content":[{"type":"paragraph","attrs":{"id":null}}]}', '[]', 1, ''
        from made`);
    });
  }
  await db.execute(sql`vacuum analyze`);
}
