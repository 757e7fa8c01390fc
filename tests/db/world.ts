import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { createArticle } from "@/db/editorial/create-article";
import { type Editor, proveEditor } from "@/db/editorial/editor";
import { publish } from "@/db/editorial/publish";
import { saveWorking } from "@/db/editorial/save-working";
import { getWorking, type Working } from "@/db/editorial/working";
import { articles } from "@/db/schema/articles";
import { people, type Role } from "@/db/schema/people";
import { pictures } from "@/db/schema/pictures";
import { liveAuthors, liveTopics } from "@/db/schema/publications";
import { authors, topics } from "@/db/schema/taxonomy";
import { type Content, emptyContent } from "@/lib/content/content";
import { docFromParagraphs } from "@/lib/content/document";
import { slugFromTitle } from "@/lib/content/slug";

/** Makes what a test needs, on the database it is given. */
export function worldOn(db: Database) {
  let count = 0;

  async function person(role: Role = "editor", name = `Person ${++count}`): Promise<Editor> {
    const [row] = await db
      .insert(people)
      .values({ email: `${randomUUID()}@example.org`, name, role })
      .returning();
    if (!row) throw new Error("no person");
    return proveEditor(row);
  }

  async function topic(name = `Topic ${++count}`) {
    const [row] = await db
      .insert(topics)
      .values({ name, slug: slugFromTitle(name) })
      .returning();
    if (!row) throw new Error("no topic");
    return row;
  }

  async function author(name = `Author ${++count}`) {
    const [row] = await db
      .insert(authors)
      .values({ name, slug: slugFromTitle(name) })
      .returning();
    if (!row) throw new Error("no author");
    return row;
  }

  /** A row of the picture library, without a file. */
  async function picture(width = 1600, height = 900) {
    const id = Buffer.from(randomUUID().repeat(2)).toString("hex").slice(0, 64);
    await db.insert(pictures).values({ id, width, height, bytes: 1 });
    return id;
  }

  /** A content that nothing stops from being published. */
  async function content(changes: Partial<Content> = {}): Promise<Content> {
    const title = changes.title ?? `A title, number ${++count}`;
    return {
      ...emptyContent(),
      title,
      dek: "What it is about.",
      slug: slugFromTitle(title),
      takeaways: [{ id: "t1", text: "The point of it.", blocks: ["p1"] }],
      body: docFromParagraphs(["The report."], (index) => `p${index + 1}`),
      authors: changes.authors ?? [(await author()).id],
      topics: changes.topics ?? [(await topic()).id],
      ...changes,
    };
  }

  async function working(editor: Editor, id: string): Promise<Working> {
    const found = await getWorking(editor, id, db);
    if (!found) throw new Error(`no article ${id}`);
    return found;
  }

  /** Saves changes over what there is; returns the article as it is then. */
  async function save(editor: Editor, id: string, changes: Partial<Content>): Promise<Working> {
    const { version: base, content } = await working(editor, id);
    const saved = await saveWorking(
      editor,
      id,
      { base, saveId: randomUUID(), content: { ...content, ...changes } },
      db,
    );
    if (saved?.kind !== "saved") throw new Error(`not saved: ${JSON.stringify(saved)}`);
    return working(editor, id);
  }

  async function draft(changes: Partial<Content> = {}, editor?: Editor) {
    const by = editor ?? (await person());
    const { id } = await createArticle(by, db);
    return { editor: by, article: await save(by, id, await content(changes)) };
  }

  async function publishWorking(editor: Editor, { id, version }: { id: string; version: number }) {
    const outcome = await publish(editor, id, { version }, db);
    if (outcome?.kind !== "published") throw new Error(`not published: ${JSON.stringify(outcome)}`);
    return outcome;
  }

  async function publishedArticle(changes: Partial<Content> = {}, editor?: Editor) {
    const made = await draft(changes, editor);
    const outcome = await publishWorking(made.editor, made.article);
    return { ...made, outcome, article: await working(made.editor, made.article.id) };
  }

  /** Publishes an article as if that had been at another time. */
  async function publishedAt(at: string, changes: Partial<Content> = {}) {
    const made = await publishedArticle(changes);
    const { id } = made.article;
    const firstPublishedAt = new Date(at);
    await db.update(articles).set({ firstPublishedAt }).where(eq(articles.id, id));
    for (const list of [liveTopics, liveAuthors])
      await db.update(list).set({ firstPublishedAt }).where(eq(list.articleId, id));
    return made;
  }

  return {
    person,
    topic,
    author,
    picture,
    content,
    working,
    save,
    draft,
    publishWorking,
    publishedArticle,
    publishedAt,
  };
}
