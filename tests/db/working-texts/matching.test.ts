import { sql } from "drizzle-orm";
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
  const found = async (words: string, most?: number) => {
    const matched = await matching(db, { words }, most);
    const rows = await db
      .select({ id: workingTexts.articleId })
      .from(workingTexts)
      .where(matched?.any);
    return rows.map(({ id }) => id).toSorted();
  };
  const [ships = "", prices = "", rail = ""] = made;
  for (const most of [undefined, 2, 1, 0]) {
    expect(await found("grain", most)).toEqual([ships, prices].toSorted());
    expect(await found("grain -prices", most)).toEqual([ships]);
    expect(await found('"rail freight"', most)).toEqual([rail]);
    expect(await found("nowhere", most)).toEqual([]);
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
