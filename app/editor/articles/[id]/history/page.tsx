import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { compare } from "@/components/editor/history/compare";
import { Compared } from "@/components/editor/history/compared";
import { nameOfBoth } from "@/components/editor/history/name-of-both";
import { StepActions } from "@/components/editor/history/step-actions.client";
import { StepList } from "@/components/editor/history/step-list";
import { getStep, listSteps } from "@/db/editorial/history";
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

/** The steps of an article, and how one of them became another: by default the last two. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const editor = await requireEditor("write");
  const { id } = await params;
  const asked = Asked.parse(await searchParams);
  const history = await listSteps(editor, id, asked.before);
  if (!history) notFound();
  const { version, steps, older } = history;
  const to = asked.to ?? steps[0]?.number;
  const step = steps.find((one) => one.number === to);
  const from = asked.from ?? steps.find((one) => one.number < (to ?? 0))?.number;
  const after = to === undefined ? undefined : await getStep(editor, id, to);
  const before = from === undefined ? undefined : await getStep(editor, id, from);
  return (
    <main className="mx-auto w-full max-w-7xl px-4 py-6">
      <p>
        <a href={`/editor/articles/${id}`}>← Back to the article</a>
      </p>
      <h1 dir="auto" className="mt-2 mb-4 font-serif text-second font-semibold text-balance">
        History of {step?.title || after?.content.title || "this article"}
      </h1>
      <div className="grid items-start gap-8 lg:grid-cols-[30rem_minmax(0,1fr)]">
        <StepList articleId={id} steps={steps} older={older} from={from} to={to} />
        <section aria-labelledby="compared" className="grid gap-4">
          <h2 id="compared" className="text-part font-semibold">
            {from === undefined ? `Step ${to}` : `From step ${from} to step ${to}`}
          </h2>
          {step && (
            <StepActions
              key={`${step.number} ${step.name}`}
              number={step.number}
              name={step.name}
              isWorking={step.isWorking}
              restore={restoreAction.bind(null, id, version, step.number)}
              rename={nameAction.bind(null, id, step.number)}
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
              This step is no longer kept: saves without a name are thinned as they age.
            </p>
          )}
        </section>
      </div>
    </main>
  );
}
