import { desc } from "drizzle-orm";
import { expect, test } from "vitest";
import { createArticle } from "@/db/editorial/create-article";
import { saveSettings } from "@/db/editorial/save-settings";
import { readSettings } from "@/db/published/read-settings";
import { settingsTag } from "@/db/published/tags";
import { publications } from "@/db/schema/publications";
import { defaultSettings } from "@/lib/content/settings";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { person, picture, working } = worldOn(db);
const ada = await person("administrator");

const save = async (changes: object, base?: number) =>
  saveSettings(
    ada,
    {
      base: base ?? (await readSettings(db)).version,
      value: { ...(await readSettings(db)).settings, ...changes },
    },
    db,
  );

test("a change is kept, and told to all who keep pages", async () => {
  expect(await save({ name: "The Harbour Post" })).toMatchObject({
    kind: "saved",
    now: { version: 1, changedBy: ada.name },
  });
  expect((await readSettings(db)).settings.name).toBe("The Harbour Post");
  const [last] = await db.select().from(publications).orderBy(desc(publications.id)).limit(1);
  expect(last).toMatchObject({ kind: "settings", tags: [settingsTag], personId: ada.id });
});

test("of two administrators who began with the same, the second sees what the first wrote", async () => {
  const { version } = await readSettings(db);
  await save({ tagline: "First" }, version);
  expect(await save({ tagline: "Second" }, version)).toMatchObject({
    kind: "conflict",
    now: { settings: { tagline: "First" }, version: version + 1 },
  });
  expect((await readSettings(db)).settings.tagline).toBe("First");
});

test("of two at the same moment one is kept", async () => {
  const base = (await readSettings(db)).version;
  const outcomes = await Promise.all(["a", "b"].map((tagline) => save({ tagline }, base)));
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["conflict", "saved"]);
});

test("saving what there is already publishes nothing", async () => {
  const before = await db.$count(publications);
  expect(await save({})).toMatchObject({ kind: "saved", tags: [] });
  expect(await db.$count(publications)).toBe(before);
});

test.each([
  [{ name: " " }, "name"],
  [{ timeZone: "Mars/Olympus" }, "timeZone"],
  [{ accent: "red;}" }, "accent"],
  [{ footerLinks: [{ label: "x", url: "javascript:alert(1)" }] }, "footerLinks.0.url"],
  [{ logo: { picture: "a".repeat(64), alt: "", width: 1, height: 1 } }, "logo"],
])("%j is refused where it is", async (changes, path) => {
  expect(await save(changes)).toMatchObject({ kind: "refused", errors: [{ path }] });
});

test("a logo is a picture of the library", async () => {
  const logo = { picture: await picture(800, 200), alt: "Post", width: 800, height: 200 };
  expect(await save({ logo })).toMatchObject({ kind: "saved", now: { settings: { logo } } });
});

test("a new article's Editor's Desk starts with the publication's own words", async () => {
  const analysis = { heading: "Our view", signature: "The editors", label: "Opinion" };
  await save({ analysis });
  const { id } = await createArticle(ada, db);
  expect((await working(ada, id)).content.analysis).toMatchObject(analysis);
});

test("an editor cannot change settings", async () => {
  const editor = await person("editor");
  await expect(saveSettings(editor, { base: 0, value: defaultSettings }, db)).rejects.toThrow(
    "administrator",
  );
});
