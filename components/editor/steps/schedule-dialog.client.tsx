"use client";

import { useEffect } from "react";
import { goTo, useDesk, useSaving } from "@/components/editor/article/desk-context.client";
import { SecondLook } from "@/components/editor/publishing/second-look.client";
import { Stops } from "@/components/editor/publishing/stops.client";
import { Button } from "@/components/ui/button.client";
import { Dialog } from "@/components/ui/dialog.client";
import { momentText } from "@/components/ui/moment-text";
import { useZone } from "@/components/ui/zone.client";
import type { Scheduled } from "@/db/editorial/standing";
import type { Place } from "@/lib/content/checks/check";
import { stops } from "@/lib/content/checks/stops";
import { MomentFields } from "./moment-fields.client";
import { scheduleConsequences } from "./schedule-consequences";
import type { StepAnswer } from "./step-actions";
import { useChosenMoment } from "./use-chosen-moment.client";
import { useStep } from "./use-step.client";
import { Why } from "./why";

/** What is given a time: the text on the screen, the withdrawal, or something that has one already. */
export type Scheduling = { kind: "publish" } | { kind: "unpublish" } | Scheduled;

type Props = { scheduling: Scheduling; onClose: () => void };

/** Asks for the moment at which something is to happen, and says what exactly will. */
export function ScheduleDialog({ scheduling, onClose }: Props) {
  const { actions, articleId, standing, keeper, checks } = useDesk();
  const { content } = useSaving();
  const zone = useZone();
  const { isPending, why, stops: told, take } = useStep();
  const moved = "id" in scheduling ? scheduling : undefined;
  const { kind } = scheduling;
  const moment = useChosenMoment(moved?.at, zone);
  const looks = kind === "publish" && !moved;
  const own = looks ? stops(content, standing.publication.excused, checks.given) : [];
  const stopped = own.length > 0 ? own : told;
  const { everPublished, state } = standing.publication;
  const isLive = state === "live" || state === "live with changes";

  async function schedule() {
    const at = moment.ask();
    if (!at) return;
    const when = at.toISOString();
    const said = `${names[kind]} scheduled for ${momentText(at, zone)}.`;
    if (await take((version) => ask(version, when), said)) onClose();
  }

  function ask(version: number, when: string): Promise<StepAnswer> {
    if (moved) return actions.steps.moveSchedule(moved.id, new Date(moved.at).toISOString(), when);
    if (kind === "unpublish") return actions.steps.scheduleWithdrawal(articleId, when);
    return actions.steps.schedulePublication(articleId, version, when);
  }

  const { look } = checks;
  useEffect(() => {
    // What is on the screen is what is looked at.
    if (looks) void keeper.flush().then(look);
  }, [looks, look, keeper]);

  function lookAt(field: string, place?: Place) {
    onClose();
    // After the dialog has given the focus back.
    setTimeout(() => goTo(field, place), 50);
  }

  return (
    <Dialog
      title={
        stopped.length > 0
          ? "Not ready to be scheduled"
          : moved
            ? "Another time"
            : kind === "unpublish"
              ? "Schedule the withdrawal"
              : isLive
                ? "Schedule these changes"
                : "Schedule"
      }
      isOpen
      onClose={onClose}
      buttons={
        <>
          <Button onPress={onClose}>{moved ? "Leave it" : "Not yet"}</Button>
          {stopped.length === 0 && (
            <Button look="primary" onPress={() => void schedule()} isPending={isPending}>
              {isPending ? "Scheduling…" : moved ? "Move" : "Schedule"}
            </Button>
          )}
        </>
      }
    >
      {stopped.length > 0 ? (
        <Stops stops={stopped} tone="danger" onGo={lookAt} />
      ) : (
        <>
          {looks && (
            <p className="font-serif text-card font-semibold text-balance">{content.title}</p>
          )}
          <MomentFields {...moment.fields} />
          <ul className="flex list-disc flex-col gap-1 ps-5">
            {scheduleConsequences(kind, { moved: moved !== undefined, isLive, everPublished }).map(
              (sentence) => (
                <li key={sentence}>{sentence}</li>
              ),
            )}
          </ul>
        </>
      )}
      {looks && <SecondLook onGo={lookAt} />}
      <Why>{why}</Why>
    </Dialog>
  );
}

const names = { publish: "Publication", unpublish: "Withdrawal" };
