import type { Metadata } from "next";
import { z } from "zod";
import { DeskList } from "@/components/editor/list/desk-list.client";
import { FilterForm } from "@/components/editor/list/filter-form.client";
import {
  isNarrowed,
  type ListFilter,
  listQuery,
  sinces,
} from "@/components/editor/list/list-address";
import { ListViews } from "@/components/editor/list/list-views";
import { momentsOf } from "@/components/editor/list/moments-of";
import { NoArticles } from "@/components/editor/list/no-articles";
import { OlderArticles } from "@/components/editor/list/older-articles";
import { SavedFilters } from "@/components/editor/list/saved-filters.client";
import { SinceChoice } from "@/components/editor/list/since-choice";
import { listAuthorChoices, listTopicChoices } from "@/db/editorial/choices";
import { mayPublish } from "@/db/editorial/editor";
import { countViews, mostCounted } from "@/db/editorial/views/list-view";
import { listSavedFilters } from "@/db/editorial/views/saved-filters";
import { views } from "@/db/editorial/views/view-sources";
import { noteVisit } from "@/db/editorial/views/visits";
import { getSettings } from "@/db/published/settings";
import { articleStates } from "@/db/schema/articles";
import { requireEditor } from "@/lib/auth/require-editor";
import { bulkAction, removeFilterAction, saveFilterAction, undoBulkAction } from "./actions";
import { createAction } from "./articles/actions";
import { emptySaid, listSections, titleOf } from "./list-sections";

/** What the address may say; anything else is as if it said nothing. */
const Asked = z.object({
  view: z
    .enum([...views, "all"])
    .optional()
    .catch(undefined),
  state: z.enum(articleStates).optional().catch(undefined),
  words: z.string().max(200).optional().catch(undefined),
  topic: z.uuid().optional().catch(undefined),
  author: z.uuid().optional().catch(undefined),
  mine: z
    .literal("yes")
    .transform(() => true)
    .optional()
    .catch(undefined),
  since: z.enum(sinces).optional().catch(undefined),
  older: z.uuid().optional().catch(undefined),
});

type Props = { searchParams: Promise<Record<string, unknown>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  await requireEditor();
  return { title: titleOf(Asked.parse(await searchParams)) };
}

const filterActions = { save: saveFilterAction, remove: removeFilterAction };

/** The morning's page, or one list of articles. */
export default async function ArticlesPage({ searchParams }: Props) {
  const editor = await requireEditor();
  const filter: ListFilter = Asked.parse(await searchParams);
  const { timeZone } = await getSettings();
  const moments = momentsOf(filter.since ?? "visit", await noteVisit(editor), timeZone);
  const { sections, older } = await listSections(editor, filter, moments);
  const topics = await listTopicChoices(editor);
  const counts = await countViews(editor, views, moments);
  return (
    <main className="mx-auto grid w-full max-w-7xl grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-4 px-4 py-5 lg:grid-cols-[13rem_minmax(0,1fr)]">
      <div className="min-w-0">
        <ListViews
          filter={filter}
          counts={new Map([...counts].map(([view, count]) => [view, countSaid(count)]))}
        />
        <SavedFilters
          saved={await listSavedFilters(editor)}
          query={isNarrowed(filter) ? listQuery({ ...filter, older: undefined }) : ""}
          actions={filterActions}
        />
      </div>
      <div className="min-w-0">
        <h1 className="sr-only">{titleOf(filter)}</h1>
        <div className="mb-4">
          <FilterForm filter={filter} topics={topics} authors={await listAuthorChoices(editor)} />
        </div>
        {filter.view === "changed" && (
          <SinceChoice since={filter.since ?? "visit"} from={moments.since} />
        )}
        {sections.length > 0 ? (
          <DeskList
            sections={sections}
            actions={{
              act: bulkAction.bind(null, editor.id),
              undo: undoBulkAction.bind(null, editor.id),
            }}
            topics={topics}
            mayPublish={mayPublish(editor)}
          />
        ) : (
          <NoArticles said={emptySaid(filter)} createAction={createAction} />
        )}
        <OlderArticles filter={filter} older={older} />
      </div>
    </main>
  );
}

function countSaid(count: number): string {
  return count > mostCounted ? `${mostCounted}+` : String(count);
}
