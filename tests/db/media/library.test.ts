import { eq, sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { Database } from "@/db/client";
import { editPicture } from "@/db/editorial/edit-picture";
import { getPicture } from "@/db/editorial/get-picture";
import { listPictures } from "@/db/editorial/list-pictures";
import { articleTag, authorTag, latestTag, settingsTag } from "@/db/published/tags";
import { pictures } from "@/db/schema/pictures";
import { revisionPictures } from "@/db/schema/revision-parts";
import { settings } from "@/db/schema/settings";
import { authors } from "@/db/schema/taxonomy";
import type { Doc } from "@/lib/content/document";
import { testDatabase } from "@/tests/db/test-database";
import { worldOn } from "@/tests/db/world";

let db: Database;
let world: ReturnType<typeof worldOn>;

beforeAll(async () => {
  db = (await testDatabase()).db;
  world = worldOn(db);
});

const hero = (
  picture: string,
  words: Partial<Record<"alt" | "caption" | "credit", string>> = {},
) => ({
  ...{ picture, alt: "A picture.", caption: "", credit: "" },
  ...words,
});

const showing = (picture: string, alt: string): Doc => ({
  type: "doc",
  content: [
    {
      type: "image",
      attrs: { id: "i1", picture, width: 1600, height: 900, alt, caption: "", credit: "" },
    },
    { type: "paragraph", attrs: { id: "p1" }, content: [{ type: "text", text: "The report." }] },
  ],
});

const found = async (words: string, editor?: Awaited<ReturnType<typeof world.person>>) =>
  (await listPictures(editor ?? (await world.person()), { words }, db)).items.map(({ id }) => id);

test("a picture is found by the words of its uses and of the library, Chinese ones too, and by nothing else", async () => {
  const [inHero, inBody, own] = [
    await world.picture(),
    await world.picture(),
    await world.picture(),
  ];
  await world.draft({
    hero: hero(inHero, { alt: "Éclair over the harbour", credit: "Mara Zweig" }),
    body: showing(inBody, "南海舰队的驱逐舰"),
  });
  const editor = await world.person();
  const words = { alt: "Дом у реки", caption: "", credit: "", focal: null };
  await editPicture(editor, own, { version: 1, ...words }, db);
  expect(await found("eclair HARB")).toEqual([inHero]);
  expect(await found("zweig")).toEqual([inHero]);
  expect(await found("舰队")).toEqual([inBody]);
  expect(await found("队舰")).toEqual([]);
  expect(await found("ДОМ")).toEqual([own]);
  expect(await found("harbour zweig nowhere")).toEqual([]);
});

test("words that an article no longer has find nothing, though its history keeps the picture", async () => {
  const id = await world.picture();
  const { editor, article } = await world.publishedArticle({ hero: hero(id, { alt: "Quondam" }) });
  await world.save(editor, article.id, { hero: null });
  expect(await found("quondam")).toEqual([id]);
  const now = await world.working(editor, article.id);
  await world.publishWorking(editor, now);
  expect(await found("quondam")).toEqual([]);
  const picture = await getPicture(editor, id, db);
  expect(picture).toMatchObject({ uses: [], otherUses: 1 });
});

test("a writer finds no picture by what others write in their drafts, and sees none of their titles", async () => {
  const id = await world.picture();
  const { editor, article } = await world.draft({
    title: "Not yet told",
    hero: hero(id, { alt: "Confidential" }),
  });
  const writer = await world.person("writer");
  expect(await found("confidential", writer)).toEqual([]);
  expect(await getPicture(writer, id, db)).toMatchObject({ uses: [], otherUses: 1 });
  expect(await getPicture(editor, id, db)).toMatchObject({
    uses: [{ id: article.id, title: "Not yet told", isLive: false, isWorking: true }],
  });
  await world.publishWorking(editor, article);
  expect(await found("confidential", writer)).toEqual([id]);
  expect(await getPicture(writer, id, db)).toMatchObject({
    uses: [{ id: article.id, isLive: true, isWorking: true }],
  });
});

test("pictures that readers see and pictures that nothing uses are told apart", async () => {
  const [live, drafted, portrait, logo, unused] = (await Promise.all(
    [1, 2, 3, 4, 5].map(() => world.picture()),
  )) as [string, string, string, string, string];
  await world.publishedArticle({ hero: hero(live) });
  await world.draft({ body: showing(drafted, "Drafted") });
  const { id } = await world.author();
  await db.update(authors).set({ portrait }).where(eq(authors.id, id));
  await db.insert(settings).values({
    value: { logo: { picture: logo, alt: "Logo", width: 1600, height: 900 } },
  });
  const editor = await world.person();
  const list = async (use: "live" | "unused") =>
    (await listPictures(editor, { use }, db)).items.map((picture) => picture.id);
  const mine = [live, drafted, portrait, logo, unused];
  expect((await list("live")).filter((one) => mine.includes(one)).sort()).toEqual(
    [live, portrait, logo].sort(),
  );
  expect((await list("unused")).filter((one) => mine.includes(one))).toEqual([unused]);
  await db.delete(settings);
});

test("a picture that is chosen offers the library's words, or else those of its latest use", async () => {
  const id = await world.picture();
  const { editor } = await world.draft({ hero: hero(id, { alt: "Of its use", credit: "Ada" }) });
  const listed = async () =>
    (await listPictures(editor, {}, db)).items.find((picture) => picture.id === id);
  expect(await listed()).toMatchObject({ alt: "Of its use", credit: "Ada", articles: 1 });
  const words = { alt: "Its own", caption: "", credit: "", focal: null };
  await editPicture(editor, id, { version: 1, ...words }, db);
  expect(await listed()).toMatchObject({ alt: "Its own", credit: "" });
});

test("moving the focal point of a picture expires what readers see of it, and nothing else", async () => {
  const id = await world.picture();
  const { editor, article } = await world.publishedArticle({ hero: hero(id) });
  const other = await world.publishedArticle();
  const words = { alt: "", caption: "", credit: "" };
  const edit = (version: number, focal: unknown) =>
    editPicture(editor, id, { version, ...words, focal }, db);
  const edited = await edit(1, { x: 20, y: 70 });
  expect(edited).toMatchObject({ kind: "edited" });
  const tags = edited?.kind === "edited" ? edited.tags : [];
  expect(tags).toEqual(expect.arrayContaining([articleTag(article.id), latestTag]));
  expect(tags).toEqual(expect.arrayContaining(article.content.authors.map(authorTag)));
  expect(tags).not.toContain(articleTag(other.article.id));
  expect(tags).not.toContain(settingsTag);
  const [told] = (
    await db.execute(sql`select kind, tags from publications order by id desc limit 1`)
  ).rows;
  expect(told).toEqual({ kind: "picture", tags });
  expect(await edit(1, null)).toMatchObject({ kind: "conflict", current: { version: 2 } });
  expect(await edit(2, { x: 20, y: 101 })).toMatchObject({ kind: "refused" });
});

test("a writer moves the focal point of what no reader sees, and of nothing else", async () => {
  const id = await world.picture();
  const writer = await world.person("writer");
  const edit = (version: number, x: number) =>
    editPicture(writer, id, { version, alt: "", caption: "", credit: "", focal: { x, y: 1 } }, db);
  expect(await edit(1, 10)).toMatchObject({ kind: "edited", tags: [] });
  await world.publishedArticle({ hero: hero(id) });
  expect(await edit(2, 20)).toMatchObject({ kind: "refused" });
  expect(await edit(2, 10)).toMatchObject({ kind: "edited" });
});

test("every revision names its pictures, and no revision can name one that is not there", async () => {
  const [first, second] = [await world.picture(), await world.picture()];
  const { editor, article } = await world.draft({
    hero: hero(first),
    body: showing(second, "Two"),
  });
  const named = () =>
    db
      .select({ place: revisionPictures.place, picture: revisionPictures.picture })
      .from(revisionPictures)
      .where(
        sql`${revisionPictures.revisionId} = (select working_revision_id from articles where id = ${article.id})`,
      )
      .orderBy(revisionPictures.place);
  expect(await named()).toEqual([
    { place: 0, picture: first },
    { place: 1, picture: second },
  ]);
  await world.save(editor, article.id, { hero: null, body: showing(first, "One") });
  expect(await named()).toEqual([{ place: 1, picture: first }]);
  const gone = "0".repeat(64);
  await expect(
    db.execute(sql`update revisions set body = ${JSON.stringify(showing(gone, "Gone"))}::jsonb
      where article_id = ${article.id}`),
  ).rejects.toMatchObject({ cause: { code: "23503" } });
  await expect(db.delete(pictures).where(eq(pictures.id, first))).rejects.toMatchObject({
    cause: { code: "23503" },
  });
});

test("the library comes in pages, newest first, each picture once", async () => {
  const ids: string[] = [];
  for (let count = 0; count < 60; count++) ids.push(await world.picture());
  await db.execute(sql`update pictures set created_at = now() + interval '1 day'
    where id = any(${sql.param(ids)}::text[])`);
  const editor = await world.person();
  const first = await listPictures(editor, {}, db);
  const second = await listPictures(editor, { cursor: first.older }, db);
  const listed = [...first.items, ...second.items].map(({ id }) => id).slice(0, 60);
  expect(first.items).toHaveLength(48);
  expect(new Set(listed)).toEqual(new Set(ids));
});
