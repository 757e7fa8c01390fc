import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { createArticle } from "@/db/editorial/create-article";
import type { Editor } from "@/db/editorial/editor";
import { type ArticleFilter, listArticles, listSize } from "@/db/editorial/list-articles";
import { findRelatable } from "@/db/editorial/relatable";
import { unpublish } from "@/db/editorial/unpublish";
import { authors } from "@/db/schema/taxonomy";
import { workingTexts } from "@/db/schema/working-texts";
import { indexMissingWorking } from "@/db/working-texts/index-missing-working";
import { emptyContent } from "@/lib/content/content";
import { docFromParagraphs } from "@/lib/content/document";
import type { Marked } from "@/lib/content/search/marked";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { person, draft, publishedArticle, save, author, topic, picture: aPicture } = worldOn(db);

const aSource = {
  id: "s1",
  title: "",
  publisher: "",
  address: "",
  date: "",
  language: "",
} as const;

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

const findsOf = (editor: Editor, id: string) => async (words: string) =>
  (await listArticles(editor, { words }, db)).items.some((item) => item.id === id);

test("every text of an article is searched: body, takeaways, analysis, captions, sources, names", async () => {
  const named = await author("Ngũgĩ Okonkwo");
  const about = await topic("Semiconductors");
  const picture = await aPicture();
  const { editor, article } = await draft({
    title: "A title",
    takeaways: [{ id: "t1", text: "Quotas were lifted in Busan.", blocks: [] }],
    body: docFromParagraphs(
      ["The ferry called at Trondheim.", "第二段说明了上海合作组织的来历。"],
      (index) => `p${index}`,
    ),
    analysis: {
      ...emptyContent().analysis,
      text: docFromParagraphs(["Leverage was overstated."], () => "a1"),
    },
    hero: { picture, alt: "A lighthouse", caption: "Seen at dusk", credit: "Harbour archive" },
    sources: [{ ...aSource, title: "Gazette of Fisheries", publisher: "Ministry of Oceans" }],
    authors: [named.id],
    topics: [about.id],
  });
  const finds = findsOf(editor, article.id);
  for (const words of [
    ...["trondheim", "ferries", "quota", "leverage overstated", "lighthouse", "dusk"],
    ...["harbour archive", "gazette", "oceans", "okonkwo", "ngugi", "semicond", "ferry okonkwo"],
    ...["上海合作组织", "海合", "来历", "说明 来历", '"called at trondheim"', "ferry -busam"],
  ]) {
    expect([words, await finds(words)]).toEqual([words, true]);
  }
  for (const words of [
    ...["trondheim oslo", "ferry -busan", '"trondheim called"', '"上海组织"'],
    ...['ferry -"lifted in busan"'],
  ]) {
    expect([words, await finds(words)]).toEqual([words, false]);
  }
});

test("what is saved is found at once, and what was taken out no more", async () => {
  const { editor, article } = await draft({ dek: "About heliotropes." });
  const finds = findsOf(editor, article.id);
  expect(await finds("heliotrope")).toBe(true);
  await save(editor, article.id, { dek: "About begonias." });
  expect([await finds("heliotrope"), await finds("begonia")]).toEqual([false, true]);
});

test("a new name of an author finds their articles, the old one no more", async () => {
  const named = await author("Wilhelmina Before");
  const { editor, article } = await draft({ authors: [named.id] });
  const finds = findsOf(editor, article.id);
  expect(await finds("wilhelmina")).toBe(true);
  await db.update(authors).set({ name: "Rosalind After" }).where(eq(authors.id, named.id));
  expect([await finds("wilhelmina"), await finds("rosalind")]).toEqual([false, true]);
});

test("what has the words in its title comes first, over pages too, and what was found is shown", async () => {
  const editor = await person("writer");
  const inTitle = await draft({ title: "Petunias in bloom" }, editor);
  const others: string[] = [];
  for (let count = 0; count < listSize; count++) {
    const body = docFromParagraphs(["They sold petunias by the quay."], () => "p1");
    others.push((await draft({ body }, editor)).article.id);
  }
  const first = await listArticles(editor, { words: "petunia" }, db);
  const second = await listArticles(editor, { words: "petunia", cursor: first.older }, db);
  const [top, next] = first.items;
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual([
    inTitle.article.id,
    ...others.reverse(),
  ]);
  const marked = (pieces: Marked[] = []) =>
    pieces.filter((piece) => piece.marked).map(({ text }) => text);
  expect(marked(top?.found?.title)).toEqual(["Petunias"]);
  expect(marked(next?.found?.passage)).toEqual(["petunias"]);
});

test("the list can be of one topic, one author, of what somebody began or was edited since", async () => {
  const editor = await person();
  const before = await draft({}, editor);
  const since = new Date();
  const { article } = await draft({}, editor);
  const ids = async (filter: ArticleFilter) =>
    (await listArticles(editor, filter, db)).items.map(({ id }) => id);
  expect(await ids({ topic: article.content.topics[0] })).toEqual([article.id]);
  expect(await ids({ author: article.content.authors[0] })).toEqual([article.id]);
  expect(await ids({ begunBy: editor.id })).toEqual([article.id, before.article.id]);
  expect(await ids({ since, begunBy: editor.id })).toEqual([article.id]);
});

test("articles that were saved before there was this search are found once it has read them", async () => {
  const { editor, article } = await draft({ dek: "About gladioli." });
  await db.delete(workingTexts).where(eq(workingTexts.articleId, article.id));
  expect(await findsOf(editor, article.id)("gladioli")).toBe(false);
  await db.update(workingTexts).set({ format: 0 });
  expect(await indexMissingWorking(db)).toBeGreaterThan(1);
  expect(await findsOf(editor, article.id)("gladioli")).toBe(true);
  expect(await indexMissingWorking(db)).toBe(0);
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
