"use client";

import { useEffect, useRef, useState } from "react";
import { useBase, useDesk } from "@/components/editor/article/desk-context.client";
import { reviewOf } from "@/components/editor/publishing/publication";
import { announce } from "@/components/ui/announce";
import { Moment } from "@/components/ui/moment.client";
import { newsOf } from "./news";
import { ReviewLine } from "./review-line.client";
import { ScheduleDialog, type Scheduling } from "./schedule-dialog.client";
import { ScheduleLine } from "./schedule-line.client";

/** What there is to know of an article's way to its readers, and what is asked about it; nothing where all is plain. */
export function StandingBar() {
  const { standing, personId } = useDesk();
  const base = useBase();
  const [scheduling, setScheduling] = useState<Scheduling>();
  const { publication } = standing;
  const { schedules, failed } = publication;
  const review = reviewOf(publication, base);
  const before = useRef(publication);

  useEffect(() => {
    const news = newsOf(before.current, publication, personId);
    before.current = publication;
    if (news) announce(news);
  }, [publication, personId]);

  if (schedules.length === 0 && !review && !failed) return null;
  return (
    <section
      aria-label="Review and schedule"
      className="flex flex-col gap-1 border-b border-rule bg-tint px-4 py-1.5"
    >
      {failed && (
        <p role="alert" className="text-danger">
          <span aria-hidden>▲ </span>
          {failed.kind === "publish" ? "It was not published" : "It was not withdrawn"} at{" "}
          <Moment at={failed.at} short /> as scheduled: {failed.why}
        </p>
      )}
      {schedules.map((schedule) => (
        <ScheduleLine
          key={schedule.id}
          schedule={schedule}
          onMove={() => setScheduling(schedule)}
        />
      ))}
      {review && <ReviewLine review={review} />}
      {scheduling && (
        <ScheduleDialog scheduling={scheduling} onClose={() => setScheduling(undefined)} />
      )}
    </section>
  );
}
