import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDatabase, type Database } from "@/db/client";
import { listDeadLinks } from "@/db/editorial/around/dead-links";
import { listEarlier } from "@/db/editorial/around/earlier";
import { lookAroundWorking } from "@/db/editorial/around/look-around-working";
import { publish } from "@/db/editorial/publish";
import { getSettingsNow, saveSettings } from "@/db/editorial/save-settings";
import { schedulePublication } from "@/db/editorial/schedules/schedule";
import { unpublish } from "@/db/editorial/unpublish";
import { docFromParagraphs } from "@/lib/content/document";
import { doc, linked, paragraph } from "../../lib/content/checks/a-content";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

let db: Database;
let world: ReturnType<typeof worldOn>;
beforeAll(async () => {
  db = (await testDatabase()).db;
  world = worldOn(db);
});
afterAll(closeDatabase);

async function choose(checks: Record<string, string>) {
  const administrator = await world.person("administrator");
  const { settings, version } = await getSettingsNow(administrator, db);
  const saved = await saveSettings(
    administrator,
    { base: version, value: { ...settings, checks } },
    db,
  );
  expect(saved.kind).toBe("saved");
}

test("a link to an article is dead until that is live, after it was withdrawn, and alive at its old address", async () => {
  const { save, publishWorking, draft } = world;
  const made = await draft({ title: "Linked to", slug: "linked-to" });
  const dead = () => listDeadLinks(db, ["/articles/linked-to", "/articles/linked-to#p1"]);
  expect(await dead()).toHaveLength(2);
  await publishWorking(made.editor, made.article);
  expect(await dead()).toEqual([]);
  const moved = await save(made.editor, made.article.id, { slug: "linked-to-elsewhere" });
  await publishWorking(made.editor, moved);
  expect(await dead()).toEqual([]);
  const { version } = await world.working(made.editor, made.article.id);
  await unpublish(made.editor, made.article.id, { version }, db);
  expect(await dead()).toHaveLength(2);
});

test("topics, authors and pages are there or not; an address with the site’s own host is the same", async () => {
  const topic = await world.topic("Railways");
  const author = await world.author("Lin Mei");
  const { article } = await world.draft({ topics: [topic.id], authors: [author.id] });
  const site = "https://brief.example";
  const links = [
    ...[`/topics/${topic.slug}`, `/authors/${author.slug}`, "/search?q=rail", `${site}/about`],
    ...["/topics/none", "/authors/nobody", "/no-such-page", `${site}/articles/none`],
    ...["https://elsewhere.example/articles/none", "mailto:lin@example.org", "#p1"],
  ];
  // Nobody hears of a topic until something is live in it, be it the article that links to it.
  expect(await listDeadLinks(db, links, { site })).toEqual([
    ...links.slice(0, 2),
    ...links.slice(4, 8),
  ]);
  const { content } = article;
  expect(await listDeadLinks(db, links, { site, content })).toEqual(links.slice(4, 8));
  await world.publishedArticle({ topics: [topic.id], authors: [author.id] });
  expect(await listDeadLinks(db, links, { site })).toEqual(links.slice(4, 8));
});

test("a dead link stops a publication, unless the settings let it", async () => {
  const body = doc(paragraph("p1", "See ", linked("there", "/articles/not-there")));
  const { editor, article } = await world.draft({ body });
  const first = await publish(editor, article.id, article, db);
  expect(first).toMatchObject({
    kind: "stopped",
    stops: [{ field: "body", place: { block: "p1" } }],
  });
  await choose({ deadLinks: "warn" });
  expect(await publish(editor, article.id, article, db)).toMatchObject({ kind: "published" });
  await choose({});
});

test("the checks of an article know that its address is another’s, and stop its schedule too", async () => {
  await world.publishedArticle({ slug: "theirs" });
  const { editor, article } = await world.draft({ slug: "theirs" });
  const looked = await lookAroundWorking(editor, article.id, "https://brief.example", db);
  expect(looked?.around.takenSlug).toBe("theirs");
  const at = new Date(Date.now() + 86_400_000);
  expect(
    await schedulePublication(editor, article.id, { version: article.version, at }, db),
  ).toMatchObject({ kind: "stopped", stops: [{ field: "slug" }] });
  const moved = await world.save(editor, article.id, { slug: "ours" });
  expect(await lookAroundWorking(editor, moved.id, "https://brief.example", db)).toMatchObject({
    around: { takenSlug: null },
  });
});

test("an article may lead to itself before it is live", async () => {
  const body = doc(paragraph("p1", "See ", linked("below", "/articles/itself#p2")));
  const { editor, article } = await world.draft({ slug: "itself", body });
  expect(await publish(editor, article.id, article, db)).toMatchObject({ kind: "published" });
});

test("what the settings make a stop stops, whatever the page that asked had heard", async () => {
  await choose({ opinionWords: "stop" });
  const { editor, article } = await world.draft({
    body: docFromParagraphs(["They must."], () => "p1"),
  });
  expect(await publish(editor, article.id, article, db)).toMatchObject({
    kind: "stopped",
    stops: [{ message: expect.stringContaining("“must”") }],
  });
  await choose({});
});

test("an earlier article that says the same is found, one that came later is none", async () => {
  const report =
    "The Beijing–Shanghai high-speed railway opened on 30 June 2011. It is 1,318 kilometres long and joins the Bohai Rim with the Yangtze River Delta, two of the great economic regions of China, with twenty-four stations between its two ends.";
  const body = docFromParagraphs([report], () => "p1");
  const first = await world.publishedAt("2026-01-01T00:00:00Z", { title: "A railway opens", body });
  const second = await world.draft({ title: "The railway opens", body });
  const earlier = await listEarlier(db, second.article.id, second.article.content);
  expect(earlier[0]).toMatchObject({ id: first.article.id, title: "A railway opens" });
  expect(earlier[0]?.likeness).toBeGreaterThan(0.8);
  await world.publishWorking(second.editor, second.article);
  expect(await listEarlier(db, first.article.id, first.article.content)).toEqual([]);
});
