import { openText } from "@/components/editor/text/open-texts";
import type { Content } from "@/lib/content/content";
import { matchesInDoc, showMatches } from "./find-marks";
import { type Match, matchesIn, type Query, withReplaced } from "./matches-in";

/** A part of the article that has words: `field` is where it stands on the page. */
export type Place = { field: "title" | "dek" | "takeaways" | "analysis" | "body"; id?: string };

export type Found = Place & Match;

const texts = ["analysis", "body"] as const;

/** Everywhere that the words stand, in the order of the page. */
export function findIn(content: Content, query: Query): Found[] {
  const plain = (place: Place, text: string) =>
    matchesIn(text, query).map((match) => ({ ...place, ...match }));
  return [
    ...plain({ field: "title" }, content.title),
    ...plain({ field: "dek" }, content.dek),
    ...content.takeaways.flatMap(({ id, text }) => plain({ field: "takeaways", id }, text)),
    ...texts.flatMap((field) => {
      const editor = openText(field);
      const matches = editor ? matchesInDoc(editor.state.doc, query) : [];
      return matches.map((match) => ({ field, ...match }));
    }),
  ];
}

/** Marks them in the texts, and the one in hand apart; without a query takes the marks away. */
export function markFound(all: Found[], query: Query | undefined, here: Found | undefined) {
  for (const field of texts) {
    const { state, view } = openText(field) ?? {};
    if (!state || !view) continue;
    const current = here ? all.filter((one) => one.field === field).indexOf(here) : -1;
    view.dispatch(showMatches(state, query, current < 0 ? undefined : current));
  }
}

/** What a content says once some of what was found is replaced; the texts change in their editors. */
export function replaceFound(content: Content, found: Found[], words: string): Partial<Content> {
  const of = (field: Place["field"], id?: string) =>
    found.filter((one) => one.field === field && one.id === id);
  for (const field of texts) {
    const editor = openText(field);
    const matches = of(field);
    if (!editor || matches.length === 0) continue;
    const change = editor.state.tr;
    for (const { from, to } of matches.toReversed()) {
      if (words) change.insertText(words, from, to);
      else change.delete(from, to);
    }
    editor.view.dispatch(change);
  }
  const [title, dek] = [of("title"), of("dek")];
  return {
    ...(title.length > 0 && { title: withReplaced(content.title, title, words) }),
    ...(dek.length > 0 && { dek: withReplaced(content.dek, dek, words) }),
    ...(found.some(({ field }) => field === "takeaways") && {
      takeaways: content.takeaways.map((takeaway) => ({
        ...takeaway,
        text: withReplaced(takeaway.text, of("takeaways", takeaway.id), words),
      })),
    }),
  };
}
