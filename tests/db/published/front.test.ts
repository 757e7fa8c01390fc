import { expect, test } from "vitest";
import { unpublish } from "@/db/editorial/unpublish";
import { composeFront } from "@/db/published/compose-front";
import { readFront } from "@/db/published/front";
import { automaticFront } from "@/lib/content/arrangements";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { topic, publishedAt } = worldOn(db);

/** `count` articles named 1, 2, 3 … from the newest, each under one of the topics in turn. */
const newest = (count: number, topics = ["a"]) =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index + 1),
    topicId: topics[index % topics.length] ?? null,
  }));
const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
const none = { live: new Set<string>(), ofTopic: new Map<string, string[]>() };
const everything = ({ stories, sections, latest }: ReturnType<typeof composeFront>) => [
  ...stories,
  ...sections.flatMap(({ articleIds }) => articleIds),
  ...latest,
];

test.each([0, 1, 2, 5, 20])(
  "of %i articles that nobody arranged each stands once, in its order",
  (count) => {
    const composed = composeFront(automaticFront, { ...none, newest: newest(count) });
    expect(everything(composed)).toEqual(numbers(1, count));
    expect(composed.sections).toEqual([]);
  },
);

test("no article is left alone under the latest", () => {
  const latest = (count: number) =>
    composeFront(automaticFront, { ...none, newest: newest(count) }).latest.length;
  expect([4, 5, 6, 8].map(latest)).toEqual([0, 2, 2, 4]);
});

test("what editors chose stays in its order, and places left open fill with the latest", () => {
  const stories = ["9", null, "7"];
  const composed = composeFront(
    { stories, topics: [] },
    { ...none, live: new Set(["9", "7"]), newest: newest(12) },
  );
  expect(composed.stories).toEqual(["9", "1", "7", "2"]);
  expect(everything(composed).toSorted()).toEqual(numbers(1, 12).toSorted());
});

test("a chosen article that is not live leaves its place to the next", () => {
  const composed = composeFront(
    { stories: ["8", "9", "7"], topics: [] },
    { ...none, live: new Set(["9", "7"]), newest: newest(12) },
  );
  expect(composed.stories).toEqual(["9", "7", "1", "2"]);
});

test("an article older than all that are looked at can lead", () => {
  const composed = composeFront(
    { stories: ["old"], topics: [] },
    { ...none, live: new Set(["old"]), newest: newest(60) },
  );
  expect(composed.stories).toEqual(["old", "1", "2", "3"]);
});

test("a pinned topic stands above the topics with news, and repeats nothing", () => {
  const composed = composeFront(
    { stories: [], topics: ["c"] },
    {
      live: new Set(),
      newest: newest(40, ["a", "b", "c", "d"]),
      ofTopic: new Map([["c", ["3", "7", "11", "15", "19", "23"]]]),
    },
  );
  expect(composed.sections.map(({ topicId, isPinned }) => [topicId, isPinned])).toEqual([
    ["c", true],
    ["a", false],
    ["b", false],
    ["d", false],
  ]);
  expect(composed.sections[0]?.articleIds).toEqual(["7", "11", "15", "19"]);
  const all = everything(composed);
  expect(new Set(all).size).toBe(all.length);
});

test("the newest are all on the page, wherever they stand", () => {
  const composed = composeFront(automaticFront, {
    ...none,
    newest: newest(60, ["a", "a", "a", "b", "c"]),
  });
  expect(everything(composed)).toEqual(expect.arrayContaining(numbers(1, 24)));
});

test("where topics took nearly all of the newest, the latest go on with older ones", () => {
  const composed = composeFront(automaticFront, {
    ...none,
    newest: newest(60, ["a", "b", "c", "d"]),
  });
  expect(composed.sections).toHaveLength(4);
  expect(composed.latest).toHaveLength(4);
  expect(new Set(everything(composed)).size).toBe(4 + 16 + 4);
});

test("a publication of one topic has no section of it", () => {
  expect(composeFront(automaticFront, { ...none, newest: newest(40) }).sections).toEqual([]);
});

test("the front page of the database: lead, top stories, pinned topic, date and the way on", async () => {
  const [security, trade] = [await topic("Security"), await topic("Trade")];
  const made = [];
  for (let hour = 0; hour < 26; hour++) {
    const at = new Date(Date.UTC(2026, 10, 1, hour)).toISOString();
    const topics = [(hour < 5 ? trade : security).id];
    made.push(await publishedAt(at, { title: `Hour ${hour}`, topics }));
  }
  const [oldest, second] = made;
  if (!oldest || !second) throw new Error("nothing made");
  const arrangement = { stories: [second.article.id, oldest.article.id], topics: [trade.id] };
  const front = await readFront(db, arrangement);
  expect(front.lead?.title).toBe("Hour 1");
  expect(front.topStories.map(({ title }) => title)).toEqual(["Hour 0", "Hour 25", "Hour 24"]);
  expect(front.sections[0]).toMatchObject({ topic: { name: "Trade" }, isPinned: true });
  expect(front.sections[0]?.articles.map(({ title }) => title)).toEqual([
    "Hour 4",
    "Hour 3",
    "Hour 2",
  ]);
  expect(front.newestAt).toEqual(new Date("2026-11-02T01:00:00Z"));
  expect(front.older).toBe(made[2]?.article.id);

  await unpublish(second.editor, second.article.id, second.article, db);
  expect((await readFront(db, arrangement)).lead?.title).toBe("Hour 0");
});

test("a topic that is no more has no section", async () => {
  const front = await readFront(db, {
    stories: [],
    topics: ["00000000-0000-4000-8000-000000000000"],
  });
  expect(front.sections.filter(({ isPinned }) => isPinned)).toEqual([]);
});
