import { expect, test } from "vitest";
import { createAuthor, createTopic, listTopicChoices } from "@/db/editorial/choices";
import { editTopic, getTopicToEdit } from "@/db/editorial/edit-topic";
import { findOrMakeNames } from "@/db/import/names";
import { getPresentSlug } from "@/db/published/former-slugs";
import { topics } from "@/db/schema/taxonomy";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { person, publishedArticle } = worldOn(db);
const editor = await person();

test("a topic typed again, in another case or with other spaces, is the same topic", async () => {
  const made = await createTopic(editor, "Central Asia", db);
  expect(await createTopic(editor, "  central   asia ", db)).toEqual(made);
  expect(
    (await listTopicChoices(editor, db)).filter(({ name }) => /central/i.test(name)),
  ).toHaveLength(1);
});

test("a name whose letters each program makes small in its own way is found again", async () => {
  for (const name of ["İstanbul", "ΟΔΥΣΣΕΥΣ", "STRASSE"]) {
    const made = await createTopic(editor, name, db);
    expect(await createTopic(editor, name, db), name).toEqual(made);
    const [found] = (await findOrMakeNames(db, topics, [{ name, slug: null }], new Map())).values();
    expect(found, name).toBe(made?.id);
  }
});

test("a new topic leaves the former address of another to it", async () => {
  const coal = await createTopic(editor, "Coal", db);
  await publishedArticle({ topics: [coal?.id ?? ""] });
  const renamed = { version: 1, name: "Black gold", slug: "black-gold", description: "" };
  await editTopic(editor, coal?.id ?? "", { ...renamed, leadArticleId: null }, db);
  const newcomer = await createTopic(editor, "Coal", db);
  expect(await getTopicToEdit(editor, newcomer?.id ?? "", db)).toMatchObject({ slug: "coal-2" });
  expect(await getPresentSlug(db, "topic", "coal")).toBe("black-gold");
});

test("two people who add the same topic at once get the same one", async () => {
  const made = await Promise.all([
    createTopic(editor, "Energy", db),
    createTopic(editor, "Energy", db),
  ]);
  expect(made[0]).toBeDefined();
  expect(made[0]).toEqual(made[1]);
});

test("names that give the same address get addresses of their own", async () => {
  const names = ["Li Wei", "Li-Wei", "Lì Wéi"];
  const made = await Promise.all(names.map((name) => createAuthor(editor, name, db)));
  expect(new Set(made.map((author) => author?.id)).size).toBe(3);
});

test.each(["", "  ", "!!!", "x".repeat(81)])("%j is no name", async (name) => {
  expect(await createTopic(editor, name, db)).toBeUndefined();
});
