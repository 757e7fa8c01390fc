import { type EditionOrder, type FrontArrangement, mostOrdered } from "@/lib/content/arrangements";
import { spanOf } from "@/lib/content/days";
import { database, type Queryable } from "../client";
import { readEdition } from "../published/edition";
import { getNeighbours } from "../published/edition-days";
import { readFront } from "../published/front";
import { readSettings } from "../published/read-settings";
import { type Arrangement, editionSubject, frontSubject, getArrangement } from "./arrangements";
import type { Editor } from "./editor";
import { type DeskArticle, listDeskArticles } from "./live-articles";

/** An arrangement, with what it comes to now. */
export type Arranging<Value> = {
  arrangement: Arrangement<Value>;
  /** The articles where they would stand for readers: what is chosen, and what fills the rest. */
  stands: string[];
  /** What the ids stand for. */
  articles: DeskArticle[];
};

/** The front page as the desk opens it; `stands` are its lead and top stories. */
export async function getFrontArranging(
  editor: Editor,
  db: Queryable = database(),
): Promise<Arranging<FrontArrangement>> {
  const arrangement = await getArrangement(editor, frontSubject, db);
  const { lead, topStories } = await readFront(db, arrangement.working);
  const stands = [...(lead ? [lead] : []), ...topStories].map(({ id }) => id);
  const named = [arrangement.working, arrangement.live].flatMap(frontSubject.articleIds);
  const articles = await listDeskArticles(editor, [...new Set([...stands, ...named])], db);
  return { arrangement, stands, articles };
}

/** The same of a day's edition; `stands` are the first of the day, as many as can be ordered. */
export async function getEditionArranging(
  editor: Editor,
  day: string,
  db: Queryable = database(),
): Promise<Arranging<EditionOrder> & Beside> {
  const arrangement = await getArrangement(editor, editionSubject(day), db);
  const order = arrangement.working;
  const { timeZone } = (await readSettings(db)).settings;
  const edition = await readEdition(db, day, timeZone, { order, size: mostOrdered });
  const stands = (edition?.articles ?? []).map(({ id }) => id).slice(0, mostOrdered);
  const articles = await listDeskArticles(editor, [...new Set([...stands, ...order])], db);
  const { previous, next } = edition ?? (await getNeighbours(db, spanOf(day, timeZone), timeZone));
  return { arrangement, stands, articles, previous, next, count: edition?.count ?? 0 };
}

type Beside = { previous: string | undefined; next: string | undefined; count: number };
