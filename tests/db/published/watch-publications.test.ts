import { afterEach, expect, test, vi } from "vitest";
import { unpublish } from "@/db/editorial/unpublish";
import { listNewPublications } from "@/db/published/new-publications";
import { slugTag } from "@/db/published/tags";
import { watchPublications } from "@/lib/server/watch-publications";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { publishedArticle, save } = worldOn(db);

let end = () => {};
afterEach(() => end());

/** Watches the test's database; gives the batches of tags that were expired. */
async function watch(expireTags = async (_tags: string[]) => {}) {
  const batches: string[][] = [];
  let looks = 0;
  const list = async () => {
    const found = await listNewPublications(db);
    looks++;
    return found;
  };
  end = watchPublications(
    async (tags) => {
      await expireTags(tags);
      batches.push(tags);
    },
    { every: 20, list },
  );
  await vi.waitFor(() => expect(looks).toBeGreaterThan(0));
  return batches;
}

test("what is published or withdrawn elsewhere expires its tags here, once", async () => {
  await publishedArticle();
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

test("a publication whose expiry failed is tried again", async () => {
  let failures = 2;
  const batches = await watch(async () => {
    if (failures-- > 0) throw new Error("the server is busy");
  });
  await publishedArticle();
  await vi.waitFor(() => expect(batches).toHaveLength(1));
  expect(failures).toBeLessThan(0);
});
