import type { Content } from "@/lib/content/content";
import type { Queryable } from "../client";
import { readRevisions } from "../editorial/revision-content";
import { authors, topics } from "../schema/taxonomy";
import { chooseFormer, chooseSlug, slugCandidates } from "./addresses";
import { decide, isSameLine } from "./decide";
import type { Incoming, Note, Outcome } from "./incoming";
import { lockKnown, slugOwners } from "./known";
import { listImported } from "./list-imported";
import { findOrMakeNames, type NameIds, nameKey } from "./names";
import { chooseRelated, relatable } from "./related";
import { type Writing, writeArticles } from "./write-articles";

export type ImportOptions = {
  /** Names this run. */
  run: string;
  /** Whether a line takes the place of what the desk has written since. */
  replace: boolean;
  /** Whether no later line can bring a related article any more. */
  last: boolean;
};

/** What an earlier batch has found, so that it is not asked for again. */
export type KnownNames = { authors: NameIds; topics: NameIds };

/** With the names that it found and the tags that it expired. */
export type Imported = { outcomes: Outcome[]; names: KnownNames; tags: string[] };

/**
 * Imports a batch within a transaction: a few statements whatever the number of articles.
 * An article that is here just so is left as it is, and so is one that the desk has changed.
 */
export async function importArticles(
  tx: Queryable,
  batch: { article: Incoming; notes: Note[] }[],
  options: ImportOptions,
  known: KnownNames,
): Promise<Imported> {
  const owners = await slugOwners(
    tx,
    batch.flatMap(({ article }) => slugsOf(article)),
  );
  const lines = batch.map(({ article, notes }) => ({ notes, article: asFound(article, owners) }));
  const here = await lockKnown(tx, unique(lines.map(({ article }) => article.id)));
  const revisions = await readRevisions(
    tx,
    [...here.values()]
      .flatMap((row) => unique([row.liveRevisionId ?? "", row.workingRevisionId]))
      .filter(Boolean),
  );
  const names = {
    authors: await findOrMakeNames(
      tx,
      authors,
      lines.flatMap(({ article }) => article.authors),
      known.authors,
    ),
    topics: await findOrMakeNames(
      tx,
      topics,
      lines.flatMap(({ article }) => article.topics),
      known.topics,
    ),
  };
  const there = await relatable(tx, relatedIds(lines, owners));
  const met = new Map<string, string>();
  for (const { article } of lines) {
    if (article.state !== "draft") there.add(article.id);
  }

  const writings: Writing[] = [];
  const outcomes = lines.map(({ article, notes }): Outcome => {
    const refuse = (field: string, message: string): Outcome => ({
      ...{ line: article.line, kind: "refused" },
      notes: [...notes, { field, message }],
    });
    const twin = met.get(article.id);
    if (twin === article.hash) return { line: article.line, kind: "same", notes };
    const row = here.get(article.id);
    if (twin || (row?.record?.run === options.run && !isSameLine(row, article))) {
      return refuse("id", "An earlier line of this file is the same article.");
    }
    met.set(article.id, article.hash);
    if (row?.record?.line === article.hash && !row.record.waiting) {
      return { line: article.line, kind: "same", notes };
    }
    const current = row && (row.slug ?? revisions.get(row.workingRevisionId)?.content.slug);
    const slug = chooseSlug(article, current ?? null, owners);
    if (!slug) return refuse("slug", "Another article has, or had, this address.");
    const former = chooseFormer(article, owners);
    const chosen = chooseRelated(article, owners, there);
    const all = [...notes, ...former.notes, ...chosen.notes];
    const waits = article.state === "live" && chosen.missing.length > 0 && !options.last;
    if (!waits) all.push(...chosen.missing);
    const content: Content = {
      ...article.content,
      slug,
      authors: idsOf(article.authors, names.authors, known.authors),
      topics: idsOf(article.topics, names.topics, known.topics),
      related: waits ? [] : chosen.related,
    };
    const decided = decide({ article, row, revisions, content, waits, replace: options.replace });
    if (decided.kind === "refused") return refuse(decided.note.field, decided.note.message);
    for (const one of [slug, ...former.former]) owners.set(one, article.id);
    if (decided.kind === "waiting") return { line: article.line, kind: "waiting", notes: [] };
    if (decided.kind === "same") return { line: article.line, kind: "same", notes: all };
    writings.push({
      ...decided.writing,
      slugs: article.state === "draft" ? former.former : unique([slug, ...former.former]),
      // A line of which something was left out is looked at again the next time.
      line: all.length > 0 && !waits ? `?${article.hash}` : article.hash,
      waiting: waits,
    });
    if (waits) return { line: article.line, kind: "waiting", notes: [] };
    const kind = row && !row.record?.waiting ? "changed" : "made";
    return { line: article.line, kind, state: article.state, notes: all };
  });
  await writeArticles(tx, options.run, writings);
  const tags = await listImported(tx, writings);
  return { outcomes, names, tags };
}

function slugsOf(article: Incoming): string[] {
  const own = article.slug === null ? slugCandidates(article) : [article.slug];
  return [...own, ...article.formerSlugs, ...article.related.flatMap(({ slug }) => slug ?? [])];
}

function asFound(article: Incoming, owners: Map<string, string>): Incoming {
  const owner = article.knownBy === "slug" && owners.get(article.slug ?? "");
  return owner ? { ...article, id: owner } : article;
}

function relatedIds(lines: { article: Incoming }[], owners: Map<string, string>): string[] {
  const named = lines.flatMap(({ article }) => article.related);
  return unique(named.flatMap(({ id, slug }) => [id, (slug && owners.get(slug)) || id]));
}

function idsOf(wanted: { name: string; slug: string | null }[], ...maps: NameIds[]): string[] {
  return unique(
    wanted.map((one) => {
      const id = maps.map((ids) => ids.get(nameKey(one))).find(Boolean);
      if (!id) throw new Error(`no row for ${one.name}`);
      return id;
    }),
  );
}

function unique(ids: string[]): string[] {
  return [...new Set(ids)];
}
