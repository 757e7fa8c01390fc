import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { compare } from "@/components/editor/history/compare";
import { Compared } from "@/components/editor/history/compared";
import { nameOfBoth } from "@/components/editor/history/name-of-both";
import { RevisionActions } from "@/components/editor/history/revision-actions.client";
import { RevisionList } from "@/components/editor/history/revision-list";
import { getRevision, listRevisions } from "@/db/editorial/history";
import { requireEditor } from "@/lib/auth/require-editor";
import { emptyContent } from "@/lib/content/content";
import { nameAction, restoreAction } from "./actions";

export const metadata: Metadata = { title: "History" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, unknown>>;
};

const number = z.coerce.number().int().positive().max(1_000_000_000).optional().catch(undefined);
const Asked = z.object({ from: number, to: number, before: number });

/** The revisions of an article, and how one of them became another: by default the last two. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const editor = await requireEditor("write");
  const { id } = await params;
  const asked = Asked.parse(await searchParams);
  const history = await listRevisions(editor, id, asked.before);
  if (!history) notFound();
  const { version, revisions, older } = history;
  const to = asked.to ?? revisions[0]?.number;
  const revision = revisions.find((one) => one.number === to);
  const from = asked.from ?? revisions.find((one) => one.number < (to ?? 0))?.number;
  const after = to === undefined ? undefined : await getRevision(editor, id, to);
  const before = from === undefined ? undefined : await getRevision(editor, id, from);
  return (
    <main className="mx-auto w-full max-w-7xl px-4 py-6">
      <p>
        <a href={`/editor/articles/${id}`}>← Back to the article</a>
      </p>
      <h1 dir="auto" className="mt-2 mb-4 font-serif text-second font-semibold text-balance">
        History of {revision?.title || after?.content.title || "this article"}
      </h1>
      <div className="grid items-start gap-8 lg:grid-cols-[30rem_minmax(0,1fr)]">
        <RevisionList articleId={id} revisions={revisions} older={older} from={from} to={to} />
        <section aria-labelledby="compared" className="grid gap-4">
          <h2 id="compared" className="text-part font-semibold">
            {from === undefined ? `Revision ${to}` : `From revision ${from} to revision ${to}`}
          </h2>
          {revision && (
            <RevisionActions
              key={`${revision.number} ${revision.name}`}
              number={revision.number}
              name={revision.name}
              isWorking={revision.isWorking}
              restore={restoreAction.bind(null, editor.id, id, version, revision.number)}
              rename={nameAction.bind(null, id, revision.number)}
            />
          )}
          {after ? (
            <Compared
              parts={compare(
                before?.content ?? emptyContent(),
                after.content,
                nameOfBoth(before, after),
              )}
            />
          ) : (
            <p className="text-faint">
              This revision is no longer kept: saves without a name are thinned as they age.
            </p>
          )}
        </section>
      </div>
    </main>
  );
}
