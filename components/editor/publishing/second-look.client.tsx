"use client";

import { useMemo } from "react";
import { useDesk, useSaving } from "@/components/editor/article/desk-context.client";
import type { Place } from "@/lib/content/checks/check";
import { warnings } from "@/lib/content/checks/warnings";
import { Stops } from "./stops.client";

/** What nobody is stopped by and somebody should look at before readers do. */
export function SecondLook({ onGo }: { onGo: (field: string, place?: Place) => void }) {
  const { checks } = useDesk();
  const { content } = useSaving();
  const { given } = checks;
  const doubtful = useMemo(() => warnings(content, given), [content, given]);
  if (doubtful.length === 0) return null;
  return (
    <section aria-labelledby="doubtful">
      <h3 id="doubtful" className="font-semibold">
        Worth a second look
      </h3>
      <Stops stops={doubtful} tone="caution" onGo={onGo} />
    </section>
  );
}
