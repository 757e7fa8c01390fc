import { expect, test } from "vitest";
import { publish } from "@/db/editorial/publish";
import { unpublish } from "@/db/editorial/unpublish";
import { docFromParagraphs } from "@/lib/content/document";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { person, topic, publishedArticle, publishWorking, save } = worldOn(db);

/** Articles of one story, live, each naming all others. */
async function story() {
  const { id } = await topic();
  const editor = await person();
  const about = (text: string) => ({
    topics: [id],
    body: docFromParagraphs([`Tariffs on steel from Shanghai. ${text}`], () => "p1"),
  });
  const made: string[] = [];
  for (let count = 0; count < 6; count++)
    made.push((await publishedArticle(about(`Part ${count}.`))).article.id);
  const related = (id: string) =>
    made.filter((other) => other !== id).map((articleId) => ({ articleId, reason: null }));
  return { editor, ids: made, about, related };
}

test("articles that name one another are saved, published and withdrawn at the same moment", async () => {
  const { editor, ids, about, related } = await story();
  for (let round = 0; round < 3; round++) {
    const saved = await Promise.all(
      ids.map((id) => save(editor, id, { ...about(`Round ${round}.`), related: related(id) })),
    );
    const outcomes = await Promise.all(
      saved.map((article) => publish(editor, article.id, article, db)),
    );
    expect(outcomes.map((outcome) => outcome?.kind)).toEqual(ids.map(() => "published"));
    const [first, ...others] = await Promise.all(
      ids.map((id) => save(editor, id, about(`Round ${round}, corrected.`))),
    );
    if (!first) throw new Error("no article");
    await Promise.all([
      unpublish(editor, first.id, first, db),
      ...others.map((article) => publishWorking(editor, article)),
    ]);
    await publishWorking(editor, await save(editor, first.id, about("Again.")));
  }
});

test("articles that suggest one another take new addresses at the same moment", async () => {
  const { editor, ids, about } = await story();
  for (let round = 0; round < 3; round++) {
    const saved = await Promise.all(
      ids.map((id, at) =>
        save(editor, id, { ...about(`Moved ${round}.`), slug: `moved-${round}-${at}` }),
      ),
    );
    const outcomes = await Promise.all(
      saved.map((article) => publish(editor, article.id, article, db)),
    );
    expect(outcomes).toMatchObject(
      ids.map((_, at) => ({ kind: "published", slug: `moved-${round}-${at}` })),
    );
  }
});
