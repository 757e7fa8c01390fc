import { afterAll, expect, test, vi } from "vitest";
import { unpublish } from "@/db/editorial/unpublish";
import { worldOn } from "../db/world";
import { startPublication } from "./publication";

/** A publication, and a second process at its database, as a command or another server would be. */
const publication = await startPublication();
afterAll(() => publication.remove());
const db = await publication.database();
const { topic, publishedArticle, save, publishWorking, working } = worldOn(db);

async function read(path: string) {
  const response = await fetch(new URL(path, publication.url), { redirect: "manual" });
  const { status, headers } = response;
  return {
    status,
    text: await response.text(),
    location: headers.get("location"),
    /** Whether it came from memory as it was. */
    kept: headers.get("x-nextjs-cache") === "HIT",
  };
}

const patience = { timeout: 30_000 };

/** Longer than the server takes to look for what was published behind its back, and to expire it once more. */
const heard = () => new Promise((wait) => setTimeout(wait, 8_000));

/** Reads each until it comes from memory. */
async function warm(paths: string[]) {
  for (const path of paths)
    await vi.waitFor(async () => expect((await read(path)).kept).toBe(true), patience);
}

test("a publication expires its page, the lists, and the pages that show it as related; nothing else", async () => {
  const [shared, other] = [await topic("Shared"), await topic("Other")];
  const changing = await publishedArticle({ title: "Changing", topics: [shared.id] });
  const relates = await publishedArticle({
    title: "Relates",
    topics: [other.id],
    related: [{ articleId: changing.article.id, reason: "background" }],
  });
  const apart = await publishedArticle({ title: "Apart", topics: [shared.id] });
  const at = (made: typeof apart) => `/articles/${made.article.content.slug}`;
  const touched = ["/", at(changing), at(relates), `/topics/${shared.slug}`];
  const untouched = [at(apart), `/topics/${other.slug}`];
  await heard();
  await warm([...touched, ...untouched]);

  await save(changing.editor, changing.article.id, { title: "Changed" });
  await heard();
  for (const path of [...touched, ...untouched])
    expect([path, (await read(path)).kept]).toEqual([path, true]);

  await publishWorking(changing.editor, await working(changing.editor, changing.article.id));
  await vi.waitFor(
    async () => expect((await read(at(changing))).text).toContain("Changed"),
    patience,
  );
  for (const path of untouched) expect([path, (await read(path)).kept]).toEqual([path, true]);
  for (const path of touched)
    expect([path, (await read(path)).text.includes("Changed")]).toEqual([path, true]);
  expect((await read("/feed.xml")).text).toContain("Changed");
});

test("what is sent from memory, compressed once, is replaced as soon as the server hears of a publication", async () => {
  const { editor, article } = await publishedArticle({ title: "Sent from memory" });
  const at = new URL(`/articles/${article.content.slug}`, publication.url);
  // Next itself knows no brotli: what has it was kept.
  const ask = async (etag = "") => {
    const headers = { "accept-encoding": "br", "if-none-match": etag };
    const answer = await fetch(at, { headers });
    const fromMemory = answer.headers.get("content-encoding") === "br";
    return {
      status: answer.status,
      fromMemory,
      etag: answer.headers.get("etag") ?? "",
      text: await answer.text(),
    };
  };
  // The server hears of the article's own publication in between.
  const etag = await vi.waitFor(async () => {
    const { fromMemory, etag } = await ask();
    expect(fromMemory).toBe(true);
    expect((await ask(etag)).status).toBe(304);
    return etag;
  }, patience);

  await save(editor, article.id, { title: "Replaced" });
  await publishWorking(editor, await working(editor, article.id));
  // Sooner than Next would be asked again.
  await vi.waitFor(async () => expect((await ask()).text).toContain("Replaced"), {
    timeout: 9_000,
  });
  expect((await ask(etag)).status).toBe(200);
  await vi.waitFor(async () => expect((await ask()).fromMemory).toBe(true), patience);
  expect((await ask()).text).toContain("Replaced");
});

test("an old address moves for good, a withdrawn article is gone, an unknown one was never there", async () => {
  const { editor, article } = await publishedArticle({ title: "中文标题", slug: "旧地址" });
  const [old, fresh] = [
    `/articles/${encodeURIComponent("旧地址")}`,
    `/articles/${encodeURIComponent("新地址")}`,
  ];
  await vi.waitFor(async () => expect((await read(old)).status).toBe(200), patience);
  expect((await read(fresh)).status).toBe(404);

  await save(editor, article.id, { slug: "新地址" });
  await publishWorking(editor, await working(editor, article.id));
  await vi.waitFor(async () => expect((await read(old)).status).toBe(308), patience);
  expect(new URL((await read(old)).location ?? "", publication.url).pathname).toBe(fresh);
  await vi.waitFor(async () => expect((await read(fresh)).status).toBe(200), patience);

  const { version } = await working(editor, article.id);
  await unpublish(editor, article.id, { version }, db);
  await vi.waitFor(async () => expect((await read(fresh)).status).toBe(410), patience);
  expect((await read(fresh)).text).toContain("withdrawn");
  expect((await read("/articles/nothing-here")).status).toBe(404);
  expect((await read("/feed.xml")).text).not.toContain("中文标题");
});
