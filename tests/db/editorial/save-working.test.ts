import { randomUUID } from "node:crypto";
import { desc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { createArticle } from "@/db/editorial/create-article";
import { listRevisions } from "@/db/editorial/history";
import { sendToReview } from "@/db/editorial/review/send-to-review";
import { saveWorking } from "@/db/editorial/save-working";
import { unpublish } from "@/db/editorial/unpublish";
import { getWorking } from "@/db/editorial/working";
import { getAtSlug } from "@/db/published/article";
import { revisions } from "@/db/schema/articles";
import { docFromParagraphs } from "@/lib/content/document";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { person, draft, publishedArticle, publishWorking, save, working, content, picture, author } =
  worldOn(db);

const saveId = () => randomUUID();

test("what was saved is there when it is opened again, every part of it", async () => {
  const hero = await picture();
  const other = (await publishedArticle()).article;
  const written = await content({
    title: "标题 and عنوان and 📰",
    hero: { picture: hero, alt: "A ship", caption: "In port", credit: "Somebody" },
    sources: [
      {
        id: "s1",
        title: "A page",
        publisher: "A paper",
        address: "https://example.org/a",
        date: "2026-11-23",
        language: "en",
      },
    ],
    related: [{ articleId: other.id, reason: "background" }],
    authors: [(await author()).id, (await author()).id],
  });
  const { editor, article } = await draft(written);
  expect(article.content).toMatchObject(written);
  expect(article.pictures[hero]).toMatchObject({ picture: hero, width: 1600, height: 900 });
  expect(article.related).toMatchObject([{ id: other.id, title: other.content.title }]);
  expect(article.authors.map(({ id }) => id)).toEqual(written.authors);
  expect(article.savedBy).toBe(editor.name);
  expect(article.savedById).toBe(editor.id);
});

test("halves of characters and NUL are mended, not a reason to refuse the rest", async () => {
  const { editor, article } = await draft();
  const broken = "before \ud83d and \0 after";
  const takeaways = [{ id: "t", text: broken, blocks: [] }];
  const body = docFromParagraphs([broken], () => "p1");
  const saved = await save(editor, article.id, { title: broken, dek: broken, takeaways, body });
  const mended = "before \ufffd and \ufffd after";
  expect(saved.content).toMatchObject({
    title: mended,
    dek: mended,
    takeaways: [{ text: mended }],
    body: { content: [{ content: [{ text: mended }] }] },
  });
});

test("a save that started from an older version writes nothing and tells what there is now", async () => {
  const { editor, article } = await draft();
  const colleague = await person("editor", "Colleague");
  await save(colleague, article.id, { title: "Theirs" });
  const late = {
    base: article.version,
    saveId: saveId(),
    content: { ...article.content, title: "Mine" },
  };
  expect(await saveWorking(editor, article.id, late, db)).toMatchObject({
    kind: "conflict",
    current: { content: { title: "Theirs" }, savedBy: "Colleague" },
  });
  expect((await working(editor, article.id)).content.title).toBe("Theirs");
});

test("of two saves from one version at the same instant, one is written and one is told", async () => {
  const { editor, article } = await draft();
  const outcomes = await Promise.all(
    ["One", "Two"].map((title) =>
      saveWorking(
        editor,
        article.id,
        { base: article.version, saveId: saveId(), content: { ...article.content, title } },
        db,
      ),
    ),
  );
  expect(outcomes.map((outcome) => outcome?.kind).sort()).toEqual(["conflict", "saved"]);
});

test("a save that arrives twice counts once", async () => {
  const { editor, article } = await draft();
  const once = {
    base: article.version,
    saveId: saveId(),
    content: { ...article.content, title: "Once" },
  };
  const first = await saveWorking(editor, article.id, once, db);
  const again = await saveWorking(editor, article.id, once, db);
  expect(first).toMatchObject({ kind: "saved", version: article.version + 1 });
  expect(again).toMatchObject({ kind: "saved", version: article.version + 1 });
});

test("saving what is there already changes nothing, so a live article stays live", async () => {
  const { editor, article } = await publishedArticle();
  const same = { base: article.version, saveId: saveId(), content: article.content };
  expect(await saveWorking(editor, article.id, same, db)).toMatchObject({
    version: article.version,
  });
  expect((await working(editor, article.id)).state).toBe("live");
});

test("a change to a live article is not shown to readers until it is published", async () => {
  const { editor, article } = await publishedArticle({ title: "Before" });
  const changed = await save(editor, article.id, { title: "After" });
  expect(changed.state).toBe("live with changes");
  expect(await getAtSlug(article.content.slug, db)).toMatchObject({
    answer: { article: { title: "Before" } },
  });
});

test("a live article whose change is taken back is live again, and what was taken back is kept", async () => {
  const { editor, article } = await publishedArticle({ title: "As it is" });
  const { id } = article;
  const { count: before } = await working(editor, id);
  await save(editor, id, { title: "As it is not" });
  const back = await save(editor, id, { title: "As it is" });
  expect(back).toMatchObject({ state: "live", version: article.version + 2 });
  // Open desks hear of it by the count.
  expect(back.count).toBeGreaterThan(before);
  await publishWorking(editor, back);
  expect((await save(editor, id, { title: "As it shall be" })).state).toBe("live with changes");
  const { revisions: kept = [] } = (await listRevisions(editor, id, undefined, db)) ?? {};
  expect(kept.slice(0, 3).map(({ title }) => title)).toEqual([
    "As it shall be",
    "As it is not",
    "As it is",
  ]);
});

test("what is in review stays there, though it is what readers have", async () => {
  const { editor, article } = await publishedArticle({ title: "As readers have it" });
  const changed = await save(editor, article.id, { title: "As it is not" });
  await sendToReview(editor, article.id, { version: changed.version, note: "" }, db);
  expect(await save(editor, article.id, { title: "As readers have it" })).toMatchObject({
    state: "live with changes",
    review: { step: "in review" },
  });
});

test("a change of a live article begins a new revision, and what is added to it is written there", async () => {
  const { editor, article } = await publishedArticle();
  const { title } = article.content;
  await save(editor, article.id, { title: `${title} again` });
  await save(editor, article.id, { title: `${title} again and again` });
  const titles = await db
    .select({ title: revisions.title })
    .from(revisions)
    .where(eq(revisions.articleId, article.id))
    .orderBy(desc(revisions.number))
    .limit(2);
  expect(titles).toEqual([{ title: `${title} again and again` }, { title }]);
});

test("a writer opens and saves their own articles and nobody else's", async () => {
  const writer = await person("writer");
  const { article: own } = await draft({}, writer);
  const { article: other } = await draft();
  expect(await getWorking(writer, own.id, db)).toBeDefined();
  expect(await getWorking(writer, other.id, db)).toBeUndefined();
  const attempt = { base: other.version, saveId: saveId(), content: other.content };
  expect(await saveWorking(writer, other.id, attempt, db)).toBeUndefined();
});

test.each([
  ["a title that is too long", { title: "x".repeat(301) }, "title"],
  [
    "a text that is not in the schema",
    { body: { type: "doc", content: [{ type: "script" }] } },
    "body",
  ],
  ["a slug with spaces", { slug: "not a slug" }, "slug"],
  ["an unknown part", { html: "<b>" }, ""],
  [
    "a picture that is not in the library",
    { hero: { picture: "0".repeat(64), alt: "", caption: "", credit: "" } },
    "hero",
  ],
  ["an author who does not exist", { authors: [randomUUID()] }, "authors"],
  ["a topic that does not exist", { topics: [randomUUID()] }, "topics"],
  [
    "a related article that does not exist",
    { related: [{ articleId: randomUUID(), reason: null }] },
    "related",
  ],
])("refuses %s, says where, and writes nothing", async (_, changes, path) => {
  const { editor, article } = await draft();
  const attempt = {
    base: article.version,
    saveId: saveId(),
    content: { ...article.content, ...changes },
  };
  expect(await saveWorking(editor, article.id, attempt, db)).toMatchObject({
    kind: "refused",
    errors: [{ path }],
  });
  expect(await working(editor, article.id)).toEqual(article);
});

test("refuses a related article that was never published, whose title nobody else may read", async () => {
  const writer = await person("writer");
  const { article: own } = await draft({}, writer);
  const { article: secret } = await draft({ title: "Secret" });
  const related = [{ articleId: secret.id, reason: null }];
  const attempt = { base: own.version, saveId: saveId(), content: { ...own.content, related } };
  expect(await saveWorking(writer, own.id, attempt, db)).toMatchObject({
    kind: "refused",
    errors: [{ path: "related" }],
  });
});

test("a related article has the title that readers see, or saw last", async () => {
  const other = await publishedArticle({ title: "Seen" });
  const { editor, article } = await draft({
    related: [{ articleId: other.article.id, reason: null }],
  });
  await save(other.editor, other.article.id, { title: "Not yet" });
  const title = async () => (await working(editor, article.id)).related[0]?.title;
  expect(await title()).toBe("Seen");
  await unpublish(
    other.editor,
    other.article.id,
    await working(other.editor, other.article.id),
    db,
  );
  expect(await title()).toBe("Seen");
});

test("refuses an article related to itself", async () => {
  const { editor, article } = await publishedArticle();
  const related = [{ articleId: article.id, reason: null }];
  const attempt = {
    base: article.version,
    saveId: saveId(),
    content: { ...article.content, related },
  };
  expect(await saveWorking(editor, article.id, attempt, db)).toMatchObject({
    kind: "refused",
    errors: [{ path: "related" }],
  });
});

test("a new article has the editor's own byline, the same one each time", async () => {
  const editor = await person("writer", "Eve Editor");
  const [one, two] = [await createArticle(editor, db), await createArticle(editor, db)];
  const byline = (await working(editor, one.id)).authors;
  expect(byline).toMatchObject([{ name: "Eve Editor" }]);
  expect((await working(editor, two.id)).authors).toEqual(byline);
});

test("a byline of that name that was nobody's becomes theirs; another person's does not", async () => {
  const { id, name } = await author("Wei Writer");
  const [first, second] = [await person("writer", name), await person("writer", name)];
  const byline = async (editor: typeof first) =>
    (await working(editor, (await createArticle(editor, db)).id)).content.authors;
  expect(await byline(first)).toEqual([id]);
  expect(await byline(second)).not.toEqual([id]);
});

test("people whose names give no address, or the same one, get bylines too", async () => {
  for (const name of ["📰", "📰", "Li-Wei", "Li Wei"]) {
    const editor = await person("writer", name);
    const { id } = await createArticle(editor, db);
    expect((await working(editor, id)).authors).toMatchObject([{ name }]);
  }
});
