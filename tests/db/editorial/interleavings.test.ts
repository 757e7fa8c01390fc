import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { differences, merge, type Side } from "@/components/editor/saving/differences";
import type { Field } from "@/components/editor/saving/fields";
import { mergeAlone } from "@/components/editor/saving/merge-alone";
import type { Editor } from "@/db/editorial/editor";
import { getRevision, listRevisions } from "@/db/editorial/history";
import { saveWorking } from "@/db/editorial/save-working";
import type { Content } from "@/lib/content/content";
import { docFromParagraphs } from "@/lib/content/document";
import { plainText } from "@/lib/content/plain-text";
import { randomFrom } from "../../random";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { draft, person, working } = worldOn(db);

type Desk = { editor: Editor; base: number; saved: Content; content: Content };

const text = ({ title, dek, body }: Content) => `${title}\n${dek}\n${plainText(body)}`;

test.each([1, 2, 3, 4, 5, 6])(
  "of what three editors save in any order, every acknowledged word is in the working text or in the history (%i)",
  async (seed) => {
    const random = randomFrom(seed);
    const { editor, article } = await draft();
    const opened = { base: article.version, saved: article.content, content: article.content };
    const desks: Desk[] = [
      { editor, ...opened },
      { editor: await person(), ...opened },
      { editor: await person(), ...opened },
    ];
    const acknowledged = new Set<string>();
    for (let turn = 0; turn < 60; turn++) {
      const desk = desks[Math.floor(random() * desks.length)] as Desk;
      const word = `word${turn}x`;
      desk.content = { ...desk.content, ...typed(desk.content, word, random) };
      if (random() < 0.5) for (const kept of await save(desk)) acknowledged.add(kept);
    }

    const known = [text((await working(editor, article.id)).content)];
    const { revisions = [] } = (await listRevisions(editor, article.id, undefined, db)) ?? {};
    for (const { number } of revisions) {
      const revision = await getRevision(editor, article.id, number, db);
      if (revision) known.push(text(revision.content));
    }
    expect(acknowledged.size).toBeGreaterThan(15);
    const lost = [...acknowledged].filter((word) => !known.some((one) => one.includes(word)));
    expect(lost).toEqual([]);

    /** Saves, choosing at random where two changed one field; the words that the server took. */
    async function save(desk: Desk): Promise<string[]> {
      const { base, content } = desk;
      const attempt = { base, saveId: randomUUID(), content };
      const answer = await saveWorking(desk.editor, article.id, attempt, db);
      if (answer?.kind === "saved") {
        Object.assign(desk, { base: answer.version, saved: content });
        return text(content).match(/word\d+x/g) ?? [];
      }
      if (answer?.kind !== "conflict") throw new Error(JSON.stringify(answer));
      const { version, content: theirs } = answer.current;
      const merged = mergeAlone(desk.saved, content, theirs)?.content ?? chosen(desk, theirs);
      Object.assign(desk, { base: version, saved: theirs, content: merged });
      return save(desk);
    }

    function chosen({ saved, content }: Desk, theirs: Content): Content {
      const between = differences(saved, content, theirs);
      const sides: Partial<Record<Field, Side>> = {};
      for (const { field, suggested } of between) {
        if (!suggested) sides[field] = random() < 0.5 ? "mine" : "theirs";
      }
      return merge(content, theirs, between, sides);
    }
  },
);

/** Adds a word to a field, or writes it over what was there. */
function typed(content: Content, word: string, random: () => number): Partial<Content> {
  const over = random() < 0.4;
  const part = random();
  if (part < 0.3) return { title: over ? word : `${content.title} ${word}`.slice(-280) };
  if (part < 0.6) return { dek: over ? word : `${content.dek} ${word}` };
  const before = over ? "" : plainText(content.body);
  return { body: docFromParagraphs([`${before} ${word}`.trim()], () => "p1") };
}
