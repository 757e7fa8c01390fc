"use client";

import { useDesk } from "@/components/editor/article/desk-context.client";
import { Moment } from "@/components/ui/moment.client";
import type { Review } from "@/db/editorial/standing";
import { saidOfReview } from "./news";

/** Where the review stands: who took the last step, when, and what they noted. */
export function ReviewLine({ review }: { review: Review }) {
  const { articleId } = useDesk();
  const { step, at, note, revision } = review;
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
      <p>
        {saidOfReview(review)}
        {step !== "changed" && (
          <>
            , <Moment at={at} short />
          </>
        )}
        {note ? ":" : "."}
      </p>
      {note && (
        <p dir="auto" className="font-serif text-pretty whitespace-pre-line">
          “{note}”
        </p>
      )}
      {step === "changed" && revision !== null && (
        <a href={`/editor/articles/${articleId}/history?from=${revision}`}>
          See what changed since
        </a>
      )}
    </div>
  );
}
