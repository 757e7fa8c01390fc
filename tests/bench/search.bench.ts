import { type SQL, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Database } from "@/db/client";
import { keepSuggestions } from "@/db/related/keep-suggestions";
import { postingsOf } from "@/db/search/read-postings";
import { type SearchAsk, searchArticles } from "@/db/search/search-articles";
import { suggest } from "@/db/search/suggest";
import { testDatabase } from "../db/test-database";
import { fillSearch } from "./fill-search";
import { wordOfRank, zipfTexts } from "./zipf-text";

/** As many as are asked for, on the PostgreSQL of TEST_DATABASE_URL or else embedded. */
const size = Number(process.env.SEARCH_BENCH_ARTICLES ?? 100_000);

test("search among as many articles as a large publication has", async () => {
  const { db } = await testDatabase();
  const { indexing } = await fillSearch(db, size);
  console.log(`indexed ${size} articles in ${Math.round(indexing / 1000)} s`);
  const measured: Record<string, Record<string, string>> = {};
  const asked = { ...questions(db), "what belongs with an article": await published(db) };
  for (const [name, asks] of Object.entries(asked)) measured[name] = await measure(asks);
  console.table(measured);
  await explain(
    db,
    "the lists of a word in half of all and of a rare one",
    postingsOf([wordOfRank(45), wordOfRank(30_000)]),
  );
  expect(Object.keys(measured)).not.toHaveLength(0);
});

/** What the database does for a search, and which indexes it uses. */
async function explain(db: Database, name: string, query: SQL) {
  const { rows } = await db.execute<{ "QUERY PLAN": string }>(
    sql`explain (analyze, buffers) ${query}`,
  );
  console.log(`${name}:\n${rows.map((row) => row["QUERY PLAN"]).join("\n")}`);
}

/** Forty different ones of each kind, so that none is answered from memory. */
function questions(db: Database): Record<string, (() => Promise<unknown>)[]> {
  const texts = zipfTexts(60_000, 2);
  const rank = (from: number, to: number) => Math.floor(from + texts.random() * (to - from));
  const word = (from: number, to: number) => wordOfRank(rank(from, to));
  const ask = (words: () => string, more: Partial<SearchAsk> = {}) =>
    forty(() => {
      const typed = words();
      return () =>
        searchArticles(
          { words: typed, sort: "relevance", page: 1, ...more },
          { timeZone: "UTC" },
          db,
        );
    });
  const pair = (from: number, to: number) => `${word(from, to)} ${word(from, to)}`;
  return {
    "a rare word": ask(() => word(20_000, 60_000)),
    "a word in a hundredth of all": ask(() => word(1_500, 3_000)),
    "a word in a tenth of all": ask(() => word(200, 400)),
    "a word in half of all": ask(() => word(30, 60)),
    "a word in most": ask(() => word(0, 30)),
    "two common words": ask(() => pair(20, 60)),
    "two words": ask(() => pair(500, 5_000)),
    "a sentence": ask(() => texts.text(12)),
    "a long question": ask(() => texts.text(30)),
    "only the commonest words": ask(() => Array.from({ length: 10 }, () => word(0, 20)).join(" ")),
    "a phrase": ask(() => `"${pair(100, 1_000)}"`),
    "a phrase of common words": ask(() => `"${pair(0, 30)}"`),
    "one or the other": ask(() => `${word(100, 2_000)} OR ${word(100, 2_000)}`),
    "without a common word": ask(() => `${word(200, 2_000)} -${word(20, 60)}`),
    "common, in the largest topic": ask(() => word(30, 60), { topic: "topic-1" }),
    "common, of an author": ask(() => word(30, 60), { author: "author-7" }),
    "common, of a month": ask(() => word(30, 60), { from: "2026-10-01", to: "2026-10-31" }),
    "common, newest first": ask(() => word(30, 60), { sort: "date" }),
    "common, last page": ask(() => word(30, 60), { page: 50 }),
    misspelt: ask(() => word(2_000, 5_000).replace(/(.)(.)k$/, "$2$1k")),
    "what is nowhere": ask(() => "qqqqqqqx"),
    "a topic alone": ask(() => "", { topic: "topic-1" }),
    "suggest, one letter": forty(() => () => suggest(word(0, 60_000).slice(0, 1), db)),
    "suggest, three letters": forty(() => () => suggest(word(0, 60_000).slice(0, 3), db)),
    "suggest, two words": forty(
      () => () => suggest(`${word(100, 2_000)} ${word(0, 60_000).slice(0, 2)}`, db),
    ),
  };
}

/** What a publication does to find what belongs with its article, for forty of them. */
async function published(db: Database): Promise<(() => Promise<unknown>)[]> {
  const { rows } = await db.execute<{ id: string; revision: string }>(sql`
    select id, live_revision_id revision from articles order by md5(slug) limit 40`);
  return rows.map(
    ({ id, revision }) =>
      () =>
        db.transaction((tx) => keepSuggestions(tx, id, revision)),
  );
}

function forty<Made>(make: () => Made): Made[] {
  return Array.from({ length: 40 }, make);
}

async function measure(asks: (() => Promise<unknown>)[]) {
  const times: number[] = [];
  for (const ask of asks) {
    const start = performance.now();
    await ask();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (part: number) => (times[Math.floor((times.length - 1) * part)] ?? 0).toFixed(1);
  return { "median, ms": at(0.5), "95 %, ms": at(0.95), "longest, ms": at(1) };
}
