import { expect, test } from "vitest";
import type { FeedDocument } from "@/lib/feeds/feed-document";
import { Shelf } from "@/lib/feeds/shelf";

const document = (tags: string[], bytes = 10): FeedDocument => ({
  body: Buffer.alloc(bytes),
  etag: 'W/"a"',
  lastModified: undefined,
  links: [],
  tags,
});

test("a document is made once, for all who ask at a time and after", async () => {
  const shelf = new Shelf();
  let made = 0;
  const make = async () => {
    made++;
    return document(["a"]);
  };
  await Promise.all([shelf.get("/", make), shelf.get("/", make), shelf.get("/", make)]);
  await shelf.get("/", make);
  expect(made).toBe(1);
});

test("it is made again once one of its tags has expired, and only then", async () => {
  const shelf = new Shelf();
  await shelf.get("/", async () => document(["a", "b"]));
  shelf.expire(["c"]);
  expect(shelf.known("/")).toBeDefined();
  shelf.expire(["c", "b"]);
  expect(shelf.known("/")).toBeUndefined();
});

test("what was read before something expired is not kept, nor given to who asks after", async () => {
  const shelf = new Shelf();
  let finish = (_: FeedDocument) => {};
  const slow = new Promise<FeedDocument>((resolve) => {
    finish = resolve;
  });
  const first = shelf.get("/", () => slow);
  shelf.expire(["a"]);
  const fresh = document(["a"]);
  expect(await shelf.get("/", async () => fresh)).toBe(fresh);
  finish(document(["a"]));
  await first;
  expect(shelf.known("/")).toBe(fresh);
});

test("a making that fails is tried again by the next", async () => {
  const shelf = new Shelf();
  const failing = shelf.get("/", () => Promise.reject(new Error("no database")));
  await expect(failing).rejects.toThrow("no database");
  expect(await shelf.get("/", async () => document([]))).toBeDefined();
});

test("documents that make room for others leave enough to say that they have not changed", async () => {
  const shelf = new Shelf();
  const large = 30 * 1024 * 1024;
  for (const path of ["/1", "/2", "/3"]) await shelf.get(path, async () => document(["a"], large));
  expect(shelf.known("/3")?.body).toBeDefined();
  expect(shelf.known("/1")?.body).toBeUndefined();
  expect(shelf.known("/1")?.etag).toBe('W/"a"');
  const again = await shelf.get("/1", async () => document(["a"], large));
  expect(again?.body).toHaveLength(large);
  expect(shelf.known("/2")?.body).toBeUndefined();
});
