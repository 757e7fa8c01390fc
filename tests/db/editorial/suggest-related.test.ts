import { expect, test } from "vitest";
import { getPreview } from "@/db/editorial/preview";
import { suggestForWorking } from "@/db/editorial/suggest-related";
import { settings } from "@/db/schema/settings";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { person, draft, publishedArticle, topic, save } = worldOn(db);

test("a draft is told what belongs with it as it is now, and why", async () => {
  const silk = await topic("Silk");
  const live = await publishedArticle({ title: "Suzhou weaves silk", topics: [silk.id] });
  const other = await publishedArticle({ title: "Harbin carves ice" });
  const { editor, article } = await draft({ title: "Silk from Suzhou", topics: [silk.id] });
  const [first] = await suggestForWorking(editor, article.id, db);
  expect(first).toMatchObject({ id: live.article.id, topics: ["Silk"], days: 0 });
  expect(first?.words).toEqual(expect.arrayContaining(["Suzhou"]));
  await save(editor, article.id, { title: "Ice at Harbin is carved" });
  expect((await suggestForWorking(editor, article.id, db))[0]?.id).toBe(other.article.id);
});

test("nobody is told of another's draft, or by one that they may not open", async () => {
  const writer = await person("writer");
  const hidden = await draft({ title: "Porcelain of Jingdezhen" });
  const own = await draft({ title: "Jingdezhen fires porcelain" }, writer);
  const ids = (await suggestForWorking(writer, own.article.id, db)).map(({ id }) => id);
  expect(ids).not.toContain(hidden.article.id);
  expect(await suggestForWorking(writer, hidden.article.id, db)).toEqual([]);
  expect(await suggestForWorking(writer, "no id", db)).toEqual([]);
});

test("a preview shows the suggestions that readers would see", async () => {
  await db.insert(settings).values({ value: { relatedWhenNone: "suggestions" } });
  const live = await publishedArticle({ title: "Kites fly over Weifang" });
  const { editor, article } = await draft({ title: "Weifang makes kites" });
  const preview = await getPreview(editor, article.id, db);
  expect(preview?.relatedAre).toBe("suggested");
  expect(preview?.related[0]?.id).toBe(live.article.id);
});
