import { and, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { workingTexts } from "@/db/schema/working-texts";
import { matching } from "@/db/working-texts/matching";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { draft } = worldOn(db);

test("what has the words is the same, be it found by them or one after the other", async () => {
  const made: string[] = [];
  for (const title of ["Grain ships leave", "Grain prices fall", "Rail freight doubles"])
    made.push((await draft({ title })).article.id);
  const found = async (words: string, byIndex: boolean) => {
    const matched = await matching(db, { words });
    const among = byIndex ? await matched?.among() : undefined;
    const rows = await db
      .select({ id: workingTexts.articleId })
      .from(workingTexts)
      .where(and(among, matched?.any));
    return rows.map(({ id }) => id).toSorted();
  };
  const [ships = "", prices = "", rail = ""] = made;
  for (const byIndex of [false, true]) {
    expect(await found("grain", byIndex)).toEqual([ships, prices].toSorted());
    expect(await found("grain -prices", byIndex)).toEqual([ships]);
    expect(await found('"rail freight"', byIndex)).toEqual([rail]);
    expect(await found("nowhere", byIndex)).toEqual([]);
  }
});

test("the index alone is asked which texts have a word, however rare the planner takes it to be", async () => {
  const { rows } = await db.execute(sql`
    select proconfig from pg_proc where proname = 'texts_with'`);
  expect(rows[0]?.proconfig).toEqual([
    "enable_seqscan=off",
    "enable_indexscan=off",
    "enable_indexonlyscan=off",
  ]);
});
