import { expect, test } from "vitest";
import { createArticle } from "@/db/editorial/create-article";
import { listArticles, listSize } from "@/db/editorial/list-articles";
import { findRelatable } from "@/db/editorial/relatable";
import { unpublish } from "@/db/editorial/unpublish";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { person, draft, publishedArticle, save } = worldOn(db);

test("the desk's list can be filtered by each state", async () => {
  const { article: aDraft } = await draft();
  const { article: live } = await publishedArticle();
  const { editor, article } = await publishedArticle();
  const changed = await save(editor, article.id, { title: "Changed" });
  const other = await publishedArticle();
  await unpublish(other.editor, other.article.id, other.article, db);
  const expected = {
    draft: aDraft.id,
    live: live.id,
    "live with changes": changed.id,
    unpublished: other.article.id,
  } as const;
  for (const [state, id] of Object.entries(expected)) {
    const { items } = await listArticles(editor, { state: state as keyof typeof expected }, db);
    expect(items.map((item) => item.id)).toEqual([id]);
  }
});

test("words find what they begin, in any case, with or without accents, in Chinese too", async () => {
  const { editor, article } = await draft({
    title: "Économie: l’Élysée visits Zürich",
    dek: "上海合作组织的新发展",
  });
  const finds = async (words: string) =>
    (await listArticles(editor, { words }, db)).items.some(({ id }) => id === article.id);
  for (const words of ["econ", "ZURICH", "visit zür", "élysée", "上海", "组织", "zurich econ"]) {
    expect([words, await finds(words)]).toEqual([words, true]);
  }
  for (const words of ["urich", "zurich paris", "北京"]) {
    expect([words, await finds(words)]).toEqual([words, false]);
  }
});

test.each(["'", "a'b", "a & | ! ( ) : *", "\\", "<-> 'x':*", "  "])(
  "typing %j breaks nothing",
  async (words) => {
    await expect(listArticles(await person(), { words }, db)).resolves.toBeDefined();
  },
);

test("a writer's list has their own articles alone", async () => {
  const writer = await person("writer");
  const { article } = await draft({}, writer);
  await draft();
  expect((await listArticles(writer, {}, db)).items.map(({ id }) => id)).toEqual([article.id]);
});

test("the list goes on over pages, last changed first, each article once", async () => {
  const editor = await person("writer");
  const made: string[] = [];
  for (let count = 0; count < listSize + 3; count++)
    made.push((await createArticle(editor, db)).id);
  const first = await listArticles(editor, {}, db);
  const second = await listArticles(editor, { cursor: first.older }, db);
  expect(first.items).toHaveLength(listSize);
  expect(second.older).toBeUndefined();
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(made.reverse());
});

test("related articles are found among live ones, never the article itself", async () => {
  const editor = await person();
  const { article: live } = await publishedArticle({ title: "Harbour works begin" });
  await draft({ title: "Harbour draft" });
  const { article: own } = await publishedArticle({ title: "Harbour report" });
  const found = await findRelatable(editor, own.id, "harb", db);
  expect(found.map(({ id }) => id)).toEqual([live.id]);
  expect((await findRelatable(editor, own.id, "", db)).length).toBeGreaterThan(0);
});
