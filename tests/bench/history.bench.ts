import { expect, test } from "vitest";
import { getRevision, listRevisions } from "@/db/editorial/history";
import { nameRevision } from "@/db/editorial/name-revision";
import { getWorking } from "@/db/editorial/working";
import { docFromParagraphs } from "@/lib/content/document";
import { testDatabase } from "../db/test-database";
import { worldOn } from "../db/world";
import { median } from "./median";

/** Revisions of the article with a long history, on the PostgreSQL of TEST_DATABASE_URL or else embedded. */
const size = Number(process.env.HISTORY_BENCH_REVISIONS ?? 500);

test("an article with a long history, beside one with hardly any", async () => {
  const { db } = await testDatabase();
  const { person, draft, save } = worldOn(db);
  const editor = await person();

  /** An article of 2,000 words whose every revision has a name, so that none is thinned. */
  async function articleWith(revisions: number): Promise<string> {
    const text = (number: number) =>
      docFromParagraphs(
        Array.from({ length: 20 }, (_, at) => `${"word ".repeat(99)}${at === 7 ? number : at}`),
        (index) => `p${index + 1}`,
      );
    const { article } = await draft({ body: text(1) }, editor);
    for (let number = 2; number <= revisions; number++) {
      const { id } = await save(editor, article.id, { body: text(number) });
      const last = (await listRevisions(editor, id, undefined, db))?.revisions[0]?.number;
      if (last) await nameRevision(editor, id, last, `Point ${number}`, db);
    }
    return article.id;
  }

  const measured: Record<string, Record<string, string>> = {};
  for (const revisions of [2, size]) {
    const id = await articleWith(revisions);
    const newest = (await listRevisions(editor, id, undefined, db))?.revisions ?? [];
    const last = newest[0]?.number ?? 0;
    expect(last).toBeGreaterThanOrEqual(revisions);
    let words = 0;
    const asked: Record<string, () => Promise<unknown>> = {
      opened: () => getWorking(editor, id, db),
      "its history": () => listRevisions(editor, id, undefined, db),
      "its first revisions": () => listRevisions(editor, id, 3, db),
      "two compared": () =>
        Promise.all([getRevision(editor, id, 1, db), getRevision(editor, id, last, db)]),
      saved: () => save(editor, id, { dek: `What it is about: ${++words}.` }),
    };
    const row: Record<string, string> = {};
    for (const [name, ask] of Object.entries(asked)) {
      const times: number[] = [];
      for (let round = 0; round < 30; round++) {
        const start = performance.now();
        await ask();
        times.push(performance.now() - start);
      }
      row[`${name}, median ms`] = median(times).toFixed(1);
    }
    measured[`${revisions} revisions`] = row;
  }
  console.table(measured);
});
