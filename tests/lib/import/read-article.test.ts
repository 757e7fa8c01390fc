import { expect, test } from "vitest";
import { plainText } from "@/lib/content/plain-text";
import { articleId } from "@/lib/import/article-id";
import { type ReadOptions, readArticle } from "@/lib/import/read-article";

const options: ReadOptions = {
  ...{ timeZone: "Asia/Shanghai", topic: null, author: null, drafts: false, complete: false },
  findPicture: async (picture) =>
    picture === "ship.jpg"
      ? { id: "a".repeat(64), width: 1600, height: 900 }
      : { refused: "There is no such file." },
};

const read = (json: unknown, changes: Partial<ReadOptions> = {}) =>
  readArticle(
    { number: 7, hash: "hash", text: typeof json === "string" ? json : JSON.stringify(json) },
    { ...options, ...changes },
  );

test("a title and a text are an article that is live", async () => {
  const { article, notes } = await read({ title: "A title", body: "The report." });
  expect(notes).toEqual([]);
  expect(article).toMatchObject({ line: 7, state: "live", slug: null, firstPublishedAt: null });
  expect(article?.content.title).toBe("A title");
  expect(article && plainText(article.content.body)).toBe("The report.");
  expect(article?.content).toMatchObject({ dek: "", hero: null, takeaways: [], noindex: false });
});

test("sentences are takeaways, a text is the analysis, a name is a topic", async () => {
  const { article } = await read({
    ...{ title: "A title", body: "The report.", analysis: "We think so." },
    ...{ takeaways: ["The point."], topics: "Security", authors: [" Ada   Lovelace "] },
    ...{ sources: ["A paper", { title: "B", address: "https://example.org/" }] },
    related: ["another", { slug: "third", reason: "update" }],
  });
  expect(article?.content.takeaways).toEqual([{ id: "t1", text: "The point.", blocks: [] }]);
  expect(article?.content.analysis).toMatchObject({ heading: "Strategic Analysis" });
  expect(article?.topics).toEqual([{ name: "Security", slug: null }]);
  expect(article?.authors).toEqual([{ name: "Ada Lovelace", slug: null }]);
  expect(article?.content.sources).toMatchObject([{ title: "A paper" }, { title: "B" }]);
  expect(article?.related).toEqual([
    { id: articleId("another"), slug: "another", reason: null },
    { id: articleId("slug:third"), slug: "third", reason: "update" },
  ]);
});

test.each([
  [{ title: " ", body: "The report." }, "title"],
  [{ title: "A title" }, "body"],
  [{ title: "A title", body: "x", hero: { picture: "ship.jpg" } }, "hero"],
  [{ title: "A title", body: "x", published: "2999-01-01" }, "published"],
])("what cannot be read yet is a draft, and why is said: %j", async (line, field) => {
  const { article, notes } = await read(line);
  expect(article?.state).toBe("draft");
  expect(notes).toMatchObject([{ field, message: expect.stringContaining("It is a draft") }]);
});

test("with complete only what the desk would publish is live", async () => {
  const plain = { title: "A title", body: "The report." };
  const { article, notes } = await read(plain, { complete: true });
  expect(article?.state).toBe("draft");
  expect(notes.map(({ field }) => field)).toEqual(["dek", "takeaways", "authors", "topics"]);
  const whole = { ...plain, dek: "About it.", takeaways: ["The point."] };
  const named = await read(whole, { complete: true, author: "Ada", topic: "News" });
  expect(named).toMatchObject({ notes: [], article: { state: "live" } });
});

test.each([
  ["{", "", /not an object/],
  ["[1]", "", /not an object/],
  [{ body: "x" }, "title", /needed/],
  [{ title: "x".repeat(301) }, "title", /300/],
  [{ title: "x", slug: "Not A Slug" }, "slug", /address/],
  [{ title: "x", published: "soon" }, "published", /Not a date/],
  [{ title: "x", takeaways: [{ point: "y" }] }, "takeaways.0", /sentence/],
  [{ title: "x", topics: ["—"] }, "topics", /letter/],
  [{ title: "x", related: [{ reason: "background" }] }, "related.0", /slug or id/],
  [{ title: "x", sources: [{ address: "javascript:alert(1)" }] }, "sources.0.address", /address/],
  [{ title: "x", body: { type: "doc", content: [{ type: "video" }] } }, "body", /./],
  [{ title: "x", state: "published" }, "state", /./],
])("%j is refused with its field", async (line, field, message) => {
  const { article, notes } = await read(line);
  expect(article).toBeUndefined();
  expect(notes).toMatchObject([{ field, message: expect.stringMatching(message) }]);
});

test("a field that there is not, and a picture that cannot be had, are left out and told", async () => {
  const { article, notes } = await read({
    ...{ title: "x", format: "html", author: "typo", hero: { picture: "lost.jpg", alt: "a" } },
    body: '<p>One</p><img src="ship.jpg" alt="a"><img src="https://example.org/b.jpg">',
  });
  expect(notes.map(({ field }) => field)).toEqual([
    ...["author", "hero.picture", "body.content.2.picture"],
  ]);
  expect(article?.content.hero).toBeNull();
  expect(article?.content.body.content).toMatchObject([
    { type: "paragraph" },
    { type: "image", attrs: { picture: "a".repeat(64), width: 1600, height: 900 } },
  ]);
});

test("an article is known by its id, or its slug, or all that it says", async () => {
  const id = "3f2b8a0e-6f57-4e7e-9d5d-0d4bb0a7c111";
  const known = async (json: object) => (await read({ title: "x", body: "y", ...json })).article;
  expect(await known({ id })).toMatchObject({ id, knownBy: "id" });
  expect((await known({ id: 12 }))?.id).toBe((await known({ id: "12" }))?.id);
  expect(await known({ slug: "a-slug" })).toMatchObject({ knownBy: "slug" });
  const line = await known({});
  expect(line?.knownBy).toBe("line");
  expect((await read({ body: "y", title: "x" })).article?.id).toBe(line?.id);
  expect((await known({ body: "other" }))?.id).not.toBe(line?.id);
});
