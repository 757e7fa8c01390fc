"use client";

import { useRef, useState } from "react";
import { afterDrawing } from "@/components/editor/commands/after-drawing";
import type { Command } from "@/components/editor/commands/commands";
import { useCommands } from "@/components/editor/commands/use-commands.client";
import { stateOf } from "@/components/editor/publishing/publication";
import { nextSteps, type Step } from "@/components/editor/steps/next-steps";
import { StepButton } from "@/components/editor/steps/step-button.client";
import { StepDialog } from "@/components/editor/steps/step-dialog.client";
import { stepNames } from "@/components/editor/steps/step-names";
import { useStep } from "@/components/editor/steps/use-step.client";
import { Why } from "@/components/editor/steps/why";
import { Button } from "@/components/ui/button.client";
import { Menu } from "@/components/ui/menu.client";
import type { ArticleState, ReviewStep } from "@/db/schema/articles";
import { useBase, useDesk } from "./desk-context.client";
import { SavingState } from "./saving-state.client";
import { StateMark } from "./state-mark";

/** Always in sight: whether it is saved, what state it is in, and the next step. */
export function ArticleBar() {
  const desk = useDesk();
  const { articleId, mayPublish, personId, keeper, actions, compare } = desk;
  const { publication } = desk.standing;
  const base = useBase();
  const [asking, setAsking] = useState<Step>();
  const bar = useRef<HTMLDivElement>(null);
  const { isPending, why, take } = useStep();
  const state = stateOf(publication, base);
  const isLive = state === "live" || state === "live with changes";
  const person = { id: personId, mayPublish };
  const { next, beside, more } = nextSteps(publication, base, person, desk.reviewRule);

  /** Shows what is on the screen: what is not saved yet is saved before the page is asked for. */
  async function preview() {
    // Opened at once, while the browser still sees that somebody asked for it.
    const tab = window.open("about:blank", "_blank");
    await keeper.flush();
    tab?.location.replace(`/editor/articles/${articleId}/preview`);
  }

  /** What is typed is a step of the history before it is looked at. */
  async function history() {
    await keeper.flush();
    location.assign(`/editor/articles/${articleId}/history`);
  }

  function begin(step: Step) {
    if (step === "approve") {
      void take((version) => actions.steps.approve(articleId, version), "Approved.");
    } else if (step === "take back") {
      void take(() => actions.steps.takeBack(articleId), "Taken back from review.");
    } else setAsking(step);
  }

  /** The button that asked may be gone with what was answered, and the focus with it: the next step has it then. */
  function close() {
    setAsking(undefined);
    afterDrawing(() => {
      if (document.activeElement !== document.body) return;
      const places = ["button[data-next]:enabled", "[data-state]"];
      places
        .flatMap((place) => bar.current?.querySelector<HTMLElement>(place) ?? [])[0]
        ?.focus({ preventScroll: true });
    });
  }

  const steps = [next, beside, ...more].filter((step) => step !== undefined);
  useCommands([
    ...steps.map(
      (step): Command => ({
        id: step,
        name: stepNames[step],
        group: "Article",
        run: () => begin(step),
      }),
    ),
    { id: "preview", name: "Preview", group: "Article", run: () => void preview() },
    { id: "history", name: "History", group: "Article", run: () => void history() },
  ]);

  return (
    <div
      ref={bar}
      className="sticky top-0 z-30 flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-rule bg-paper px-4 py-1.5 sm:flex-nowrap"
    >
      <div className="order-last min-w-0 grow basis-full sm:order-none sm:basis-0 sm:text-end">
        {why ? <Why>{why}</Why> : <SavingState onCompare={compare} />}
      </div>
      <span data-state tabIndex={-1}>
        <StateMark state={state} review={unsaid(state, publication.review?.step)} />
      </span>
      <div className="ms-auto flex items-center gap-2 sm:ms-0">
        <Button onPress={() => void preview()}>Preview</Button>
        {beside && <StepButton step={beside} onPress={() => begin(beside)} />}
        {next && (
          <StepButton isNext step={next} isPending={isPending} onPress={() => begin(next)} />
        )}
        <Menu
          label="More"
          face="⋯"
          choices={[
            { name: "History", onAction: () => void history() },
            ...(isLive && publication.liveSlug
              ? [
                  {
                    name: "View the live article",
                    onAction: () => window.open(`/articles/${publication.liveSlug}`, "_blank"),
                  },
                ]
              : []),
            ...more.map((step) => ({ name: stepNames[step], onAction: () => begin(step) })),
          ]}
        />
      </div>
      {asking && <StepDialog key={asking} step={asking} onClose={close} />}
    </div>
  );
}

/** What is still to be said of the review beside the state. */
function unsaid(state: ArticleState, step: ReviewStep | undefined): ReviewStep | undefined {
  return state === "in review" || state === "approved" ? undefined : step;
}
