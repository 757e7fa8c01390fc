"use client";

import { useBase, useDesk } from "@/components/editor/article/desk-context.client";
import { isOutrun, reviewOf } from "@/components/editor/publishing/publication";
import { Button } from "@/components/ui/button.client";
import { Moment } from "@/components/ui/moment.client";
import type { Scheduled } from "@/db/editorial/standing";
import { useStep } from "./use-step.client";
import { Why } from "./why";

type Props = { schedule: Scheduled; onMove: () => void };

/** What is to happen and when; where there is newer text, whether it is to go with it. */
export function ScheduleLine({ schedule, onMove }: Props) {
  const { actions, articleId, mayPublish, standing, reviewRule } = useDesk();
  const base = useBase();
  const step = useStep();
  const { publication } = standing;
  const { id, kind, at, by, kept, revision } = schedule;
  const outrun = isOutrun(schedule, publication, base);
  const isLive = publication.state === "live" || publication.state === "live with changes";
  const mayReplace =
    mayPublish && (reviewRule === "none" || reviewOf(publication, base)?.step === "approved");

  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <p>
          <span aria-hidden className="text-accent">
            {kind === "publish" ? "◷" : "⊘"}{" "}
          </span>
          <span className="font-semibold">
            {kind === "unpublish" ? "It is withdrawn" : isLive ? "Changes go live" : "It goes live"}{" "}
            <Moment at={at} short />
          </span>
          {by && <span className="text-faint">, scheduled by {by}</span>}
        </p>
        {mayPublish && (
          <span className="flex gap-2">
            <Button size="small" onPress={onMove}>
              Another time…
            </Button>
            <Button
              size="small"
              isPending={step.isPending}
              onPress={() => void step.take(() => actions.steps.callOffSchedule(id), "Called off.")}
            >
              Call off
            </Button>
          </span>
        )}
      </div>
      {outrun && (
        <div
          role={kept ? undefined : "status"}
          className="flex flex-wrap items-center gap-x-3 gap-y-1"
        >
          <p className={kept ? "text-faint" : ""}>
            {!kept && (
              <span aria-hidden className="text-caution">
                ▲{" "}
              </span>
            )}
            {kept
              ? "Newer text here does not go with it."
              : mayReplace
                ? "What is here is newer than what goes live then. Which shall it be?"
                : "What is here is newer than what goes live then, and does not go with it."}
          </p>
          <span className="flex flex-wrap gap-2">
            {mayReplace && (
              <Button
                size="small"
                isPending={step.isPending}
                onPress={() =>
                  void step.take(
                    (version) =>
                      actions.steps.schedulePublication(
                        articleId,
                        version,
                        new Date(at).toISOString(),
                      ),
                    "The newer text is scheduled.",
                  )
                }
              >
                The newer text
              </Button>
            )}
            {mayPublish && !kept && (
              <Button
                size="small"
                isPending={step.isPending}
                onPress={() =>
                  void step.take(() => actions.steps.keepScheduled(id), "What was scheduled stays.")
                }
              >
                What was scheduled
              </Button>
            )}
            {revision !== null && (
              <a
                href={`/editor/articles/${articleId}/history?from=${revision}`}
                className="self-center"
              >
                See what is newer
              </a>
            )}
          </span>
        </div>
      )}
      {step.stops.length > 0 && <Why>{step.stops.map(({ message }) => message).join(" ")}</Why>}
      <Why>{step.why}</Why>
    </div>
  );
}
