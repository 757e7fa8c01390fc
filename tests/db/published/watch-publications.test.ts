import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { sql } from "drizzle-orm";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { unpublish } from "@/db/editorial/unpublish";
import { listNewPublications } from "@/db/published/new-publications";
import { slugTag } from "@/db/published/tags";
import { publications } from "@/db/schema/publications";
import { log } from "@/lib/server/log";
import { expireTagsAt, watchPublications } from "@/lib/server/watch-publications";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { publishedArticle, save } = worldOn(db);

let end = () => {};
let isAway = false;
afterEach(() => {
  end();
  isAway = false;
});

/** Watches the test's database; gives the batches of tags that were expired. */
async function watch(expireTags = async (_tags: string[]) => {}, settled = 60_000) {
  const batches: string[][] = [];
  let looks = 0;
  const list = async (window: { seconds: number }) => {
    const found = await listNewPublications(window, db);
    looks++;
    return found;
  };
  end = watchPublications(
    async (tags) => {
      await expireTags(tags);
      batches.push(tags);
    },
    { every: 20, settled, list },
  );
  await vi.waitFor(() => expect(looks).toBeGreaterThan(0));
  return batches;
}

/** Lets what was published until now be long ago. */
const longAgo = () =>
  db.update(publications).set({ at: sql`${publications.at} - interval '1 hour'` });

test("what is published or withdrawn elsewhere expires its tags here, once", async () => {
  const batches = await watch();
  const { editor, article } = await publishedArticle();
  await vi.waitFor(() => expect(batches).toHaveLength(1));
  expect(batches[0]).toEqual(
    expect.arrayContaining([`article:${article.id}`, slugTag(article.content.slug), "latest"]),
  );
  await unpublish(editor, article.id, article, db);
  await vi.waitFor(() => expect(batches).toHaveLength(2));
  await save(editor, article.id, { title: "Not published" });
  await new Promise((wait) => setTimeout(wait, 100));
  expect(batches).toHaveLength(2);
});

test("what was published just before the first look expires too: a page may have been made before it", async () => {
  await longAgo();
  await publishedArticle();
  await longAgo();
  const { article } = await publishedArticle();
  const batches = await watch();
  await vi.waitFor(() => expect(batches).toHaveLength(1));
  expect(batches[0]).toContain(`article:${article.id}`);
  expect(batches[0]?.filter((tag) => tag.startsWith("article:"))).toHaveLength(1);
});

test("what was published while the database was away for long is not missed", async () => {
  await longAgo();
  const windows: number[] = [];
  const clock = vi.spyOn(performance, "now");
  end = watchPublications(async () => {}, {
    every: 5,
    list: async ({ seconds }) => {
      windows.push(seconds);
      if (isAway) throw new Error("the database is away");
      return [];
    },
  });
  await vi.waitFor(() => expect(windows.length).toBeGreaterThan(1));
  isAway = true;
  const left = performance.now();
  clock.mockImplementation(() => left + 1_800_000);
  await vi.waitFor(() => expect(windows.at(-1)).toBeGreaterThanOrEqual(1_800));
  isAway = false;
  await vi.waitFor(() => expect(windows.at(-1)).toBeLessThan(5));
  clock.mockRestore();
});

test("a publication whose expiry failed is tried again", async () => {
  await longAgo();
  let failures = 2;
  const batches = await watch(async () => {
    if (failures-- > 0) throw new Error("the server is busy");
  });
  await publishedArticle();
  await vi.waitFor(() => expect(batches).toHaveLength(1));
  expect(failures).toBeLessThan(0);
});

test("what was published expires once more when pages that were under way are done, and then no more", async () => {
  await longAgo();
  const batches = await watch(undefined, 200);
  const { article } = await publishedArticle();
  await vi.waitFor(() => expect(batches).toHaveLength(2));
  expect(batches[1]).toEqual(batches[0]);
  expect(batches[1]).toContain(`article:${article.id}`);
  await new Promise((wait) => setTimeout(wait, 400));
  expect(batches).toHaveLength(2);
});

test("what cannot be followed is told once, and followed again when it can be", async () => {
  await longAgo();
  const said = vi.spyOn(log(), "error").mockReturnValue();
  let fails = true;
  let asked = 0;
  const batches = await watch(async () => {
    asked++;
    if (fails) throw new Error("too much");
  });
  await publishedArticle();
  await vi.waitFor(() => expect(asked).toBeGreaterThan(12));
  expect(said).toHaveBeenCalledTimes(1);
  fails = false;
  await vi.waitFor(() => expect(batches).toHaveLength(1));
  said.mockRestore();
});

test("more tags than one request may carry expire in several", async () => {
  const got: string[][] = [];
  const server = createServer(async (request, response) => {
    const tags = JSON.parse(await text(request));
    got.push(tags);
    response.writeHead(tags.length > 10_000 ? 400 : 204).end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const tags = Array.from({ length: 25_000 }, (_, index) => `article:${index}`);
  await expireTagsAt(`http://127.0.0.1:${port}`, tags);
  expect(got.map(({ length }) => length)).toEqual([10_000, 10_000, 5_000]);
  expect(got.flat()).toEqual(tags);
});
