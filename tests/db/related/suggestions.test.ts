import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { unpublish } from "@/db/editorial/unpublish";
import { getAtSlug } from "@/db/published/article";
import { tagsOf } from "@/db/published/touched";
import { relatedSuggestions } from "@/db/schema/related";
import { settings } from "@/db/schema/settings";
import { docFromParagraphs } from "@/lib/content/document";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { publishedArticle, publishWorking, save, working, topic, draft } = worldOn(db);

beforeEach(async () => {
  await db.delete(settings);
});

const wantSuggestions = () =>
  db.insert(settings).values({ value: { relatedWhenNone: "suggestions" } });

const telling = (text: string) => ({
  title: text.split(".")[0] ?? "",
  dek: text,
  takeaways: [{ id: "t1", text, blocks: [] }],
  body: docFromParagraphs([text], (index) => `p${index}`),
});

async function read(slug: string) {
  const found = await getAtSlug(slug, db);
  if (found?.answer?.kind !== "article") throw new Error(`no article at ${slug}`);
  return { ...found.answer.article, tags: found.tags };
}

const relatedIds = async (slug: string) => (await read(slug)).related.map(({ id }) => id);

const panda = "Giant pandas live in Sichuan. They eat bamboo in the mountains of Sichuan.";
const pandaAgain = "Bamboo forests of Sichuan shelter pandas. A panda eats bamboo all day.";
const canal = "The Grand Canal joins Beijing and Hangzhou. Barges carried grain on the canal.";
const canalAgain = "Grain went north by barge. The Grand Canal from Hangzhou was dug for that.";

test("nothing chosen shows the empty state, or by the settings what belongs with it, best first", async () => {
  const first = await publishedArticle(telling(panda));
  const other = await publishedArticle(telling(canal));
  const second = await publishedArticle(telling(pandaAgain));
  const { slug } = first.article.content;
  expect(await relatedIds(slug)).toEqual([]);
  expect((await read(slug)).relatedAre).toBe("chosen");
  await wantSuggestions();
  const shown = await read(slug);
  expect(shown.relatedAre).toBe("suggested");
  expect(shown.related[0]?.id).toBe(second.article.id);
  expect((await relatedIds(second.article.content.slug))[0]).toBe(first.article.id);
  expect((await relatedIds(other.article.content.slug))[0]).not.toBe(other.article.id);
});

test("the editor's choice always wins", async () => {
  await wantSuggestions();
  const chosen = await publishedArticle(telling(canalAgain));
  const { article } = await publishedArticle({
    ...telling(panda),
    slug: "pandas-again",
    related: [{ articleId: chosen.article.id, reason: null }],
  });
  expect(await read(article.content.slug)).toMatchObject({
    relatedAre: "chosen",
    related: [{ id: chosen.article.id }],
  });
});

test("a new article enters the suggestions of those it belongs with, and expires their pages alone", async () => {
  await wantSuggestions();
  const tea = "Longjing tea grows near Hangzhou. Longjing leaves are picked before Qingming.";
  const old = await publishedArticle(telling(tea));
  const apart = await publishedArticle(telling("Zebras of Kenya graze. Kenya counts zebras."));
  const page = await read(old.article.content.slug);
  const fresh = await publishedArticle(telling("Qingming nears and Longjing tea is picked."));
  const tags = tagsOf(fresh.outcome);
  expect(tags.filter((tag) => page.tags.includes(tag))).toEqual([`suggestions:${old.article.id}`]);
  expect(tags).not.toContain(`suggestions:${apart.article.id}`);
  const after = await read(old.article.content.slug);
  expect(after.related[0]?.id).toBe(fresh.article.id);
  expect(after.tags).toContain(`article:${fresh.article.id}`);
});

test("a page that shows no suggestions is not expired by them", async () => {
  const old = await publishedArticle(telling("Cormorants fish on the Li River at night."));
  const { tags } = await read(old.article.content.slug);
  const fresh = await publishedArticle(telling("On the Li River cormorants fish no more."));
  expect(tagsOf(fresh.outcome).filter((tag) => tags.includes(tag))).toEqual([]);
});

test("a withdrawn article is suggested nowhere, and again when it comes back", async () => {
  await wantSuggestions();
  const loess = "Loess covers the plateau of Shaanxi. Wind carried the loess of Shaanxi.";
  const stays = await publishedArticle(telling(loess));
  const goes = await publishedArticle(telling("Cave houses are dug into the loess of Shaanxi."));
  const { slug } = stays.article.content;
  expect((await relatedIds(slug))[0]).toBe(goes.article.id);
  const outcome = await unpublish(goes.editor, goes.article.id, goes.article, db);
  if (outcome?.kind !== "unpublished") throw new Error("not withdrawn");
  expect(tagsOf(outcome)).toContain(`suggestions:${stays.article.id}`);
  expect(await relatedIds(slug)).not.toContain(goes.article.id);
  await publishWorking(goes.editor, await working(goes.editor, goes.article.id));
  expect((await relatedIds(slug))[0]).toBe(goes.article.id);
});

test("a changed article leaves the suggestions of what it no longer belongs with", async () => {
  await wantSuggestions();
  const jade = await publishedArticle(telling("Jade of Hotan is carved in Suzhou. Hotan jade."));
  const turns = await publishedArticle(telling("Hotan sells jade. Jade dealers leave Hotan."));
  const { slug } = jade.article.content;
  expect((await relatedIds(slug))[0]).toBe(turns.article.id);
  const changed = await save(turns.editor, turns.article.id, telling("Yaks graze at Nagqu."));
  await publishWorking(turns.editor, changed);
  expect(await relatedIds(slug)).not.toContain(turns.article.id);
});

test("Chinese articles find one another", async () => {
  await wantSuggestions();
  const one = await publishedArticle({
    ...telling("央行下调存款准备金率零点五个百分点，支持实体经济。"),
    slug: "央行",
  });
  const two = await publishedArticle({
    ...telling("存款准备金率下调后，实体经济的融资成本下降。"),
    slug: "准备金",
  });
  await publishedArticle({ ...telling("大熊猫在四川的竹林中生活。"), slug: "熊猫" });
  expect((await relatedIds(one.article.content.slug))[0]).toBe(two.article.id);
});

test("what was imported without suggestions finds them when it is read", async () => {
  await wantSuggestions();
  const one = await publishedArticle(telling("Sturgeon spawn in the Yangtze below Gezhouba."));
  const two = await publishedArticle(telling("Below Gezhouba the sturgeon of the Yangtze vanish."));
  await db.delete(relatedSuggestions);
  expect((await relatedIds(one.article.content.slug))[0]).toBe(two.article.id);
});

test("an article keeps only its best, and says why each is one", async () => {
  const { id } = await topic("Lighthouses");
  const made = [];
  for (let number = 0; number < 14; number++) {
    const text = `Lighthouse ${number} at Zhoushan was lit. The lighthouse guides boats to Zhoushan.`;
    made.push(await publishedArticle({ ...telling(text), topics: [id] }));
  }
  const [first] = made;
  const kept = await db
    .select()
    .from(relatedSuggestions)
    .where(eq(relatedSuggestions.articleId, first?.article.id ?? ""));
  expect(kept).toHaveLength(12);
  expect(kept[0]?.reasons).toMatchObject({ topicIds: [id], days: 0 });
  expect(kept[0]?.reasons.words.map((word) => word.toLowerCase())).toContain("zhoushan");
});

test("a newer article that names one as background or update is named by it, and expires it", async () => {
  const old = await publishedArticle(telling("The first report."));
  const contrasted = await publishedArticle(telling("Another view."));
  const { slug } = old.article.content;
  const before = await read(slug);
  const fresh = await publishedArticle({
    ...telling("The second report."),
    related: [
      { articleId: old.article.id, reason: "background" },
      { articleId: contrasted.article.id, reason: "contrast" },
    ],
  });
  expect(tagsOf(fresh.outcome).filter((tag) => before.tags.includes(tag))).toEqual([
    `newer:${old.article.id}`,
  ]);
  const after = await read(slug);
  expect(after.newer.map(({ id }) => id)).toEqual([fresh.article.id]);
  expect(after.tags).toContain(`article:${fresh.article.id}`);
  expect((await read(contrasted.article.content.slug)).newer).toEqual([]);

  const changed = await save(fresh.editor, fresh.article.id, { related: [] });
  expect((await read(slug)).newer).toHaveLength(1);
  const outcome = await publishWorking(fresh.editor, changed);
  expect(tagsOf(outcome)).toContain(`newer:${old.article.id}`);
  expect((await read(slug)).newer).toEqual([]);
});

test("an older article is never newer, and a withdrawn or unpublished one is not named", async () => {
  const { editor, article } = await publishedArticle(telling("Came first."));
  const later = await publishedArticle(telling("Came later."));
  const reason = "update" as const;
  const named = { related: [{ articleId: later.article.id, reason }] };
  await publishWorking(editor, await save(editor, article.id, named));
  expect((await read(later.article.content.slug)).newer).toEqual([]);

  await draft({ related: [{ articleId: article.id, reason }] });
  expect((await read(article.content.slug)).newer).toEqual([]);
  const gone = await publishedArticle({ related: [{ articleId: article.id, reason }] });
  expect((await read(article.content.slug)).newer).toHaveLength(1);
  await unpublish(gone.editor, gone.article.id, gone.article, db);
  expect((await read(article.content.slug)).newer).toEqual([]);
});
