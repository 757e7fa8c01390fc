import type { Metadata } from "next";
import { z } from "zod";
import { ArticleFilters } from "@/components/editor/list/article-filters";
import { ArticleTable } from "@/components/editor/list/article-table";
import { NoArticles } from "@/components/editor/list/no-articles";
import { OlderArticles } from "@/components/editor/list/older-articles";
import { listArticles } from "@/db/editorial/list-articles";
import { articleStates } from "@/db/schema/articles";
import { requireEditor } from "@/lib/auth/require-editor";
import { createAction } from "./articles/actions";

export const metadata: Metadata = { title: "Articles" };

/** What the address may say; anything else is as if it said nothing. */
const Filter = z.object({
  state: z.enum(articleStates).optional().catch(undefined),
  words: z.string().max(200).catch("").default(""),
  older: z.uuid().optional().catch(undefined),
});

export default async function ArticlesPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, unknown>>;
}) {
  const editor = await requireEditor();
  const filter = Filter.parse(await searchParams);
  const { items, older } = await listArticles(editor, { ...filter, cursor: filter.older });
  const isFiltered = filter.state !== undefined || filter.words.trim() !== "";
  return (
    <main className="mx-auto w-full max-w-6xl px-4 py-6">
      <h1 className="sr-only">Articles</h1>
      <ArticleFilters filter={filter} />
      {items.length > 0 ? (
        <ArticleTable articles={items} />
      ) : (
        <NoArticles isFiltered={isFiltered} createAction={createAction} />
      )}
      <OlderArticles filter={filter} older={older} />
    </main>
  );
}
