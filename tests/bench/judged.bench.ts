import { readFileSync } from "node:fs";
import path from "node:path";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Database } from "@/db/client";
import { searchArticles } from "@/db/search/search-articles";
import { docFromParagraphs } from "@/lib/content/document";
import { formsOf } from "@/lib/content/search/forms";
import { testDatabase } from "../db/test-database";
import { worldOn } from "../db/world";

/**
 * Judges the ranking by a collection of texts and questions with the answers that people found
 * right: `JUDGED=folder npm run bench -- judged`. The folder has `articles.jsonl`, on each line
 * `{"id": "1", "title": "", "text": "Paragraphs\n\napart"}`, and `questions.jsonl`, on each line
 * `{"words": "the whole question", "relevant": ["1"]}`. Every text is published as an article and
 * every question asked as a reader would, page after page; the figure is the mean average precision.
 */
const folder = process.env.JUDGED;

type Text = { id: string; title: string; text: string };
type Question = { words: string; relevant: string[] };
/** The ids of the texts found, best first. */
type Search = (words: string) => Promise<string[]>;

test.skipIf(!folder)("whole questions find their answers", async () => {
  const texts = read<Text>("articles.jsonl");
  const questions = read<Question>("questions.jsonl");
  const { db } = await testDatabase();
  const ids = await publishAll(db, texts);
  await db.execute(sql`create table texts (id text, search tsvector)`);
  for (const { id, title, text } of texts) {
    await db.execute(
      sql`insert into texts values (${id}, to_tsvector('english', ${`${title}\n${text}`}))`,
    );
  }
  const searches: Record<string, Search> = {
    "every word, as websearch_to_tsquery has it": everyWord(db),
    "any word, by ts_rank": anyWord(db),
    "any word, by plain BM25": bm25(texts),
    "the publication's search": ownSearch(db, ids),
  };
  const judged: Record<string, string> = {};
  for (const [name, search] of Object.entries(searches)) {
    judged[name] = (await meanAveragePrecision(questions, search)).toFixed(4);
  }
  console.table(judged);
  expect(questions).not.toHaveLength(0);
});

function read<Line>(file: string): Line[] {
  return readFileSync(path.join(folder ?? "", file), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** Publishes the texts; gives the id of each by its article's. */
async function publishAll(db: Database, texts: Text[]): Promise<Map<string, string>> {
  const world = worldOn(db);
  const editor = await world.person();
  const filed = { authors: [(await world.author()).id], topics: [(await world.topic()).id] };
  const ids = new Map<string, string>();
  for (const { id, title, text } of texts) {
    const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== "");
    const { article } = await world.publishedArticle(
      {
        ...filed,
        title: (title || text.trim().split(/\s+/).slice(0, 8).join(" ")).slice(0, 300),
        slug: `text-${ids.size + 1}`,
        dek: "–",
        takeaways: [{ id: "t1", text: "–", blocks: [] }],
        body: docFromParagraphs(paragraphs, (index) => `p${index}`),
      },
      editor,
    );
    ids.set(article.id, id);
  }
  return ids;
}

function ownSearch(db: Database, ids: Map<string, string>): Search {
  return async (words) => {
    const found: string[] = [];
    for (let page = 1, pages = 1; page <= pages; page++) {
      const answer = await searchArticles(
        { words, sort: "relevance", page },
        { timeZone: "UTC" },
        db,
      );
      pages = answer.pages;
      found.push(...answer.results.map(({ id }) => ids.get(id) ?? ""));
    }
    return found;
  };
}

function everyWord(db: Database): Search {
  return async (words) => {
    const { rows } = await db.execute<{ id: string }>(sql`
      select id from texts, websearch_to_tsquery('english', ${words}) query
      where search @@ query order by ts_rank(search, query) desc`);
    return rows.map(({ id }) => id);
  };
}

function anyWord(db: Database): Search {
  return async (words) => {
    const { rows } = await db.execute<{ id: string }>(sql`
      select id from texts,
        (select replace(plainto_tsquery('english', ${words})::text, '&', '|')::tsquery query) asked
      where search @@ query order by ts_rank(search, query) desc`);
    return rows.map(({ id }) => id);
  };
}

/** The words as they are, and the formula with its usual figures. */
function bm25(texts: Text[]): Search {
  const counted = texts.map(({ id, title, text }) => {
    const forms = formsOf(`${title}\n${text}`).map(({ form }) => form);
    const counts = new Map<string, number>();
    for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
    return { id, counts, length: forms.length };
  });
  const average = counted.reduce((sum, { length }) => sum + length, 0) / counted.length;
  return async (words) => {
    const asked = [...new Set(formsOf(words).map(({ form }) => form))].map((form) => {
      const having = counted.filter(({ counts }) => counts.has(form)).length;
      return { form, idf: Math.log(1 + (counted.length - having + 0.5) / (having + 0.5)) };
    });
    return counted
      .map(({ id, counts, length }) => {
        let score = 0;
        for (const { form, idf } of asked) {
          const count = counts.get(form) ?? 0;
          score += (idf * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * length) / average));
        }
        return { id, score };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ id }) => id);
  };
}

async function meanAveragePrecision(questions: Question[], search: Search): Promise<number> {
  let sum = 0;
  for (const { words, relevant } of questions) {
    const right = new Set(relevant.map(String));
    let met = 0;
    let precision = 0;
    for (const [index, id] of (await search(words)).entries()) {
      if (right.has(id)) precision += ++met / (index + 1);
    }
    sum += precision / right.size;
  }
  return sum / questions.length;
}
