"use client";

import { goTo } from "@/components/editor/article/desk-context.client";
import { Stops } from "@/components/editor/publishing/stops.client";
import type { ChecksHere } from "./use-checks.client";

/** What stops the article and what deserves a second look, while it is written. */
export function ChecksPanel({ checks }: { checks: ChecksHere }) {
  const { stopping, doubtful, waiting } = checks;
  return (
    <div className="flex flex-col gap-5">
      <section aria-labelledby="stopping">
        <h2 id="stopping" className="text-label font-semibold">
          {stopping.length === 0 ? "Nothing stops it" : "Before it can be published"}
        </h2>
        {stopping.length > 0 && <Stops stops={stopping} tone="danger" onGo={goTo} />}
      </section>
      <section aria-labelledby="doubtful-here">
        <h2 id="doubtful-here" className="text-label font-semibold">
          {doubtful.length === 0 ? "Nothing needs a second look" : "Worth a second look"}
        </h2>
        {doubtful.length > 0 && <Stops stops={doubtful} tone="caution" onGo={goTo} />}
      </section>
      {waiting > 0 && (
        <p className="text-label text-faint">
          {waiting === 1 ? "A link is being tried…" : `${waiting} links are being tried…`}
        </p>
      )}
    </div>
  );
}
