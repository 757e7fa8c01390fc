import { stateMarks } from "@/components/editor/article/state-mark";
import { isNarrowed, type ListFilter, listAddress } from "@/components/editor/list/list-address";
import type { ListSection } from "@/components/editor/list/list-section";
import { saidOfView } from "@/components/editor/list/said-of-view";
import type { Editor } from "@/db/editorial/editor";
import { listArticles } from "@/db/editorial/list-articles";
import { listView } from "@/db/editorial/views/list-view";
import { type Moments, type View, views } from "@/db/editorial/views/view-sources";

type Listed = { sections: ListSection[]; older: string | undefined };

/** How many articles of each view the morning's page shows, and of all. */
const few = 6;
const last = 12;

/** What a page of the list shows: the views one under another in the morning, else one list. */
export async function listSections(
  editor: Editor,
  filter: ListFilter,
  moments: Moments,
): Promise<Listed> {
  const { view, older: cursor } = filter;
  if (view && view !== "all") {
    const { items, older } = await listView(editor, view, moments, { cursor });
    const { name, when } = saidOfView[view];
    return { sections: filled([{ id: view, title: name, when, articles: items }]), older };
  }
  if (!view && !isNarrowed(filter))
    return { sections: await morning(editor, moments), older: undefined };
  const { state, words, topic, author, mine } = filter;
  const begunBy = mine ? editor.id : undefined;
  const { items, older } = await listArticles(editor, {
    state,
    words,
    topic,
    author,
    begunBy,
    cursor,
  });
  return {
    sections: filled([{ id: "all", title: titleOf(filter), when: "Last edit", articles: items }]),
    older,
  };
}

/** What a page is called. */
export function titleOf(filter: ListFilter): string {
  const { view, state, words } = filter;
  if (view && view !== "all") return saidOfView[view].name;
  if (words?.trim()) return `Search: ${words.trim()}`;
  if (state) return stateMarks[state].name;
  return view || isNarrowed(filter) ? "All articles" : "Morning";
}

/** What a list says that has no article; nothing where the publication has none. */
export function emptySaid({ view, ...filter }: ListFilter): string | undefined {
  if (view && view !== "all") return saidOfView[view].empty;
  return isNarrowed(filter) || filter.older ? "No article is like this." : undefined;
}

async function morning(editor: Editor, moments: Moments): Promise<ListSection[]> {
  const sections: ListSection[] = [];
  for (const view of views) {
    const { items, older } = await listView(editor, view, moments, { size: few });
    const { name, when } = saidOfView[view];
    sections.push({
      id: view,
      title: name,
      when,
      articles: items,
      more: older ? moreOf(view) : undefined,
    });
  }
  const { items, older } = await listArticles(editor, {});
  const more = { address: listAddress({ view: "all" }), name: "All articles" };
  sections.push({
    ...{ id: "all", title: "Last edited", when: "Last edit", articles: items.slice(0, last) },
    more: older || items.length > last ? more : undefined,
  });
  return filled(sections);
}

function moreOf(view: View) {
  return { address: listAddress({ view }), name: `All of ${saidOfView[view].name.toLowerCase()}` };
}

function filled(sections: ListSection[]): ListSection[] {
  return sections.filter(({ articles }) => articles.length > 0);
}
