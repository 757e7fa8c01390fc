import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Database } from "@/db/client";
import { type Editor, proveEditor } from "@/db/editorial/editor";
import { type ArticleFilter, listArticles } from "@/db/editorial/list-articles";
import { people } from "@/db/schema/people";
import { indexMissingWorking } from "@/db/working-texts/index-missing-working";
import { testDatabase } from "../db/test-database";
import { fillSearch } from "./fill-search";
import { median } from "./median";
import { wordOfRank, zipfTexts } from "./zipf-text";

/** As many as are asked for, on the PostgreSQL of TEST_DATABASE_URL or else embedded. */
const size = Number(process.env.DESK_BENCH_ARTICLES ?? 100_000);

test("the desk's list and its search among as many articles as a large publication has", async () => {
  const { db } = await testDatabase();
  await fillSearch(db, size);
  const started = performance.now();
  await indexMissingWorking(db);
  console.log(
    `read ${size} working texts in ${Math.round((performance.now() - started) / 1000)} s`,
  );
  await db.execute(sql`vacuum analyze`);
  const editor = await anEditor(db);
  const measured: Record<string, { "median, ms": string; "longest, ms": string }> = {};
  for (const [name, filters] of Object.entries(await questions(db, editor))) {
    const times: number[] = [];
    for (const filter of filters) {
      const start = performance.now();
      await listArticles(editor, filter, db);
      times.push(performance.now() - start);
    }
    measured[name] = {
      "median, ms": median(times).toFixed(1),
      "longest, ms": Math.max(...times).toFixed(1),
    };
  }
  console.table(measured);
  expect(Object.keys(measured)).not.toHaveLength(0);
});

async function anEditor(db: Database): Promise<Editor> {
  const person = { name: "Somebody", email: "somebody@example.org", role: "editor" as const };
  const [row] = await db.insert(people).values(person).returning();
  if (!row) throw new Error("no person");
  return proveEditor(row);
}

/** Twenty different ones of each kind. */
async function questions(db: Database, editor: Editor): Promise<Record<string, ArticleFilter[]>> {
  const texts = zipfTexts(60_000, 3);
  const word = (from: number, to: number) =>
    wordOfRank(Math.floor(from + texts.random() * (to - from)));
  const twenty = (words: () => string, more: ArticleFilter = {}) =>
    Array.from({ length: 20 }, () => ({ words: words(), ...more }));
  const { rows } = await db.execute<{ id: string; name: string }>(
    sql`select id, name from topics where name in ('Topic 1', 'Topic 7') order by name`,
  );
  const [largest, another] = rows;
  const { older } = await listArticles(editor, {}, db);
  const found = await listArticles(editor, { words: wordOfRank(50) }, db);
  return {
    "the list": twenty(() => ""),
    "its second page": twenty(() => "", { cursor: older }),
    "a state": twenty(() => "", { state: "live" }),
    "a state that none has": twenty(() => "", { state: "draft" }),
    "the largest topic": twenty(() => "", { topic: largest?.id }),
    "a topic": twenty(() => "", { topic: another?.id }),
    "a rare word": twenty(() => word(20_000, 60_000)),
    "a word in a hundredth of all": twenty(() => word(1_500, 3_000)),
    "a word in a tenth of all": twenty(() => word(200, 400)),
    "a word in half of all": twenty(() => word(30, 60)),
    "its second page of found": twenty(() => wordOfRank(50), { cursor: found.older }),
    "two common words": twenty(() => `${word(20, 60)} ${word(20, 60)}`),
    "two words": twenty(() => `${word(500, 5_000)} ${word(500, 5_000)}`),
    "a sentence": twenty(() => texts.text(8)),
    "the first letter of a word": twenty(() => word(0, 2_000).slice(0, 1)),
    "the first three letters": twenty(() => word(0, 60_000).slice(0, 3)),
    "a phrase": twenty(() => `"${word(100, 1_000)} ${word(100, 1_000)}"`),
    "without a common word": twenty(() => `${word(200, 2_000)} -${word(20, 60)}`),
    "a common word in a topic": twenty(() => word(30, 60), { topic: another?.id }),
    "a name": twenty(() => "author-7"),
    "what is nowhere": twenty(() => "qqqqqqqx"),
  };
}
