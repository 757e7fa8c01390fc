import { expect, test } from "vitest";
import { editAuthor, getAuthorToEdit } from "@/db/editorial/edit-author";
import { editTopic, getTopicToEdit, listLeadChoices } from "@/db/editorial/edit-topic";
import { listNamed } from "@/db/editorial/list-named";
import { getPresentSlug } from "@/db/published/former-slugs";
import { readNames } from "@/db/published/names";
import { namesTag, topicTag } from "@/db/published/tags";
import { readAuthor, readTopic } from "@/db/published/taxonomy";
import { indexMissing } from "@/db/search/index-missing";
import { searchArticles } from "@/db/search/search-articles";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { person, topic, author, picture, draft, publishWorking, publishedArticle } = worldOn(db);

const asked = { sort: "relevance" as const, page: 1 };

test("a topic is renamed for its readers, its old address leads to the new, and search knows its new name", async () => {
  const made = await topic("Harbours");
  const { editor, article } = await publishedArticle({ title: "Cranes", topics: [made.id] });
  const before = await getTopicToEdit(editor, made.id, db);
  if (!before) throw new Error("no topic");
  const { version, description, leadArticleId } = before;
  const change = { version, description, leadArticleId, name: "Seaports", slug: "seaports" };
  const outcome = await editTopic(editor, made.id, change, db);
  expect(outcome).toMatchObject({ kind: "edited" });
  expect(outcome?.kind === "edited" && outcome.tags).toEqual(
    expect.arrayContaining([topicTag(made.id), namesTag]),
  );
  expect(await readTopic(db, "seaports")).toMatchObject({ name: "Seaports", lead: undefined });
  expect(await readTopic(db, made.slug)).toBeUndefined();
  expect(await getPresentSlug(db, "topic", made.slug)).toBe("seaports");

  await indexMissing(db);
  const found = await searchArticles({ ...asked, words: "seaports" }, { timeZone: "UTC" }, db);
  expect(found.results.map(({ id }) => id)).toEqual([article.id]);
});

test("its former address can be taken back, and is nobody else's", async () => {
  const editor = await person();
  const [first, other] = [await topic("Coal"), await topic("Steel")];
  await publishedArticle({ topics: [first.id] });
  const change = async (id: string, to: { name: string; slug: string }) => {
    const current = await getTopicToEdit(editor, id, db);
    const input = { description: "", leadArticleId: null, ...to };
    return editTopic(editor, id, { version: current?.version ?? 0, ...input }, db);
  };
  await change(first.id, { name: "Coal", slug: "black-gold" });
  expect(await change(other.id, { name: "Steel", slug: "coal" })).toEqual({
    kind: "refused",
    faults: { slug: expect.stringContaining("or had") },
  });
  expect(await change(other.id, { name: "Coal", slug: "steel" })).toMatchObject({
    faults: { name: expect.any(String) },
  });
  expect(await change(first.id, { name: "Coal", slug: "coal" })).toMatchObject({ kind: "edited" });
  expect(await getPresentSlug(db, "topic", "black-gold")).toBe("coal");
  expect(await getPresentSlug(db, "topic", "coal")).toBeUndefined();
});

test("an older page of the desk changes nothing, and is told what there is", async () => {
  const editor = await person();
  const { id } = await topic("Grain");
  await publishedArticle({ topics: [id] });
  const input = { description: "", leadArticleId: null, slug: "grain" };
  await editTopic(editor, id, { version: 1, ...input, name: "Grain and rice" }, db);
  const late = await editTopic(editor, id, { version: 1, ...input, name: "Wheat" }, db);
  expect(late).toMatchObject({ kind: "conflict", current: { name: "Grain and rice", version: 2 } });
  expect(await readTopic(db, "grain")).toMatchObject({ name: "Grain and rice" });
});

test("an article leads its topic's page while it is live there", async () => {
  const { id } = await topic("Rail");
  const { editor, article } = await publishedArticle({ title: "Trains", topics: [id] });
  const { article: elsewhere } = await publishedArticle({ title: "Planes" });
  expect((await listLeadChoices(editor, id, db)).map((choice) => choice.title)).toEqual(["Trains"]);
  const input = { name: "Rail", slug: "rail", description: "" };
  await editTopic(editor, id, { version: 1, ...input, leadArticleId: article.id }, db);
  expect((await readTopic(db, "rail"))?.lead?.title).toBe("Trains");
  await editTopic(editor, id, { version: 2, ...input, leadArticleId: elsewhere.id }, db);
  expect((await readTopic(db, "rail"))?.lead).toBeUndefined();
});

test("an author has a portrait with words for it, a line and links, all checked", async () => {
  const editor = await person();
  const { id, slug } = await author("Wang Fang");
  const { editor: writer, article } = await draft({ authors: [id] });
  expect(await readAuthor(db, slug)).toBeUndefined();
  await publishWorking(writer, article);
  const portrait = await picture(600, 800);
  const input = {
    ...{ version: 1, name: "Wang Fang", slug, about: "Covers trade." },
    ...{ portrait, portraitAlt: "Wang Fang at her desk" },
    links: [{ label: "Elsewhere", url: "https://example.org/wang" }],
  };
  expect(await editAuthor(editor, id, { ...input, portraitAlt: " " }, db)).toMatchObject({
    faults: { portraitAlt: expect.any(String) },
  });
  const unsafe = [{ label: "x", url: "javascript:alert(1)" }];
  expect(await editAuthor(editor, id, { ...input, links: unsafe }, db)).toMatchObject({
    faults: { links: expect.any(String) },
  });
  const unknown = "0".repeat(64);
  expect(await editAuthor(editor, id, { ...input, portrait: unknown }, db)).toMatchObject({
    faults: { portrait: expect.any(String) },
  });
  expect(await editAuthor(editor, id, input, db)).toMatchObject({ kind: "edited" });
  expect(await readAuthor(db, slug)).toMatchObject({
    about: "Covers trade.",
    portrait: { picture: portrait, width: 600, height: 800, alt: "Wang Fang at her desk" },
    links: [{ label: "Elsewhere" }],
  });
  expect((await getAuthorToEdit(editor, id, db))?.version).toBe(2);
});

test("a writer changes neither", async () => {
  const writer = await person("writer");
  const { id } = await topic("Closed");
  const input = { version: 1, name: "Open", slug: "open", description: "", leadArticleId: null };
  await expect(editTopic(writer, id, input, db)).rejects.toThrow("writer");
});

test("the desk lists all by name in pages, readers those with live articles and how many", async () => {
  const editor = await person();
  const { id } = await topic("Zinc 锌");
  await publishedArticle({ topics: [id] });
  await publishedArticle({ topics: [id] });
  await topic("Zinc without articles");
  const rows = (await listNamed(editor, "topic", { words: "zinc" }, db)).items;
  expect(rows.map(({ name, articles }) => [name, articles])).toEqual(
    expect.arrayContaining([
      ["Zinc 锌", 2],
      ["Zinc without articles", 0],
    ]),
  );
  for (let made = 0; made < 101; made++) await topic(`Many ${String(made).padStart(3, "0")}`);
  const first = await listNamed(editor, "topic", { words: "many" }, db);
  const second = await listNamed(editor, "topic", { words: "many", after: first.more }, db);
  expect([first.items.length, second.items.length, second.more]).toEqual([100, 1, undefined]);

  const names = (await readNames(db, "topic"))?.names.filter(({ name }) => /Zinc|Many/.test(name));
  expect(names).toMatchObject([{ name: "Zinc 锌", articles: 2 }]);
  expect(await readNames(db, "topic", "no-such-topic")).toBeUndefined();
  const [at] = (await readNames(db, "topic"))?.names ?? [];
  expect((await readNames(db, "topic", at?.slug))?.names.map(({ slug }) => slug)).not.toContain(
    at?.slug,
  );
});

test("words that no name can have find none", async () => {
  const editor = await person();
  await topic();
  for (const kind of ["topic", "author"] as const) {
    expect((await listNamed(editor, kind, { words: "\0" }, db)).items).toEqual([]);
  }
});
