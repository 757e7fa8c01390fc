"use client";

import { useBase, useDesk, useIsSafe } from "@/components/editor/article/desk-context.client";
import { stateOf } from "@/components/editor/publishing/publication";
import { Button } from "@/components/ui/button.client";
import type { Step } from "./next-steps";
import { stepNames } from "./step-names";

type Props = {
  step: Step;
  /** Whether it is the step that comes next, and not one beside it. */
  isNext?: boolean;
  isPending?: boolean;
  onPress: () => void;
};

/** A step of the article as a button in its bar. */
export function StepButton({ step, isNext = false, isPending = false, onPress }: Props) {
  const { standing } = useDesk();
  const base = useBase();
  const isSafe = useIsSafe();
  const state = stateOf(standing.publication, base);
  const nothingNew = step === "publish" && state === "live" && isSafe;
  const isLive = state === "live" || state === "live with changes";
  return (
    <Button
      data-next={isNext || undefined}
      look={isNext && !nothingNew ? "primary" : "plain"}
      isDisabled={nothingNew}
      isPending={isPending}
      onPress={onPress}
    >
      {step === "publish" && isLive ? "Publish changes" : stepNames[step]}
    </Button>
  );
}
