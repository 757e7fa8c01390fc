"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button.client";
import { Moment } from "@/components/ui/moment.client";
import type { ArrangementKeeper, ArrangingState } from "./arrangement-keeper";

type Props<Value> = {
  keeper: ArrangementKeeper<Value>;
  state: ArrangingState<Value>;
  /** An arrangement in a few lines. */
  describe: (value: Value) => ReactNode;
};

/** Two arrangements of the same, side by side; the one that is not gone on with is one step back. */
export function ConflictNotice<Value>({ keeper, state, describe }: Props<Value>) {
  const { trouble, value } = state;
  if (trouble?.kind !== "conflict") return null;
  const { working, changedAt, changedBy } = trouble.theirs.arrangement;
  return (
    <section
      role="alert"
      aria-label="Two arrangements"
      className="border-b border-rule bg-tint px-4 py-3"
    >
      <p>
        <span aria-hidden className="text-danger">
          ▲{" "}
        </span>
        <strong className="font-semibold">{changedBy ?? "Somebody"}</strong> changed this
        {changedAt && (
          <>
            {" "}
            at <Moment at={changedAt} short />
          </>
        )}{" "}
        while you did. Nothing is lost: the other one stays under Undo.
      </p>
      <div className="mt-2 grid gap-x-8 gap-y-4 wrap-anywhere sm:grid-cols-2">
        <div className="flex flex-col items-start gap-2">
          <h2 className="text-label font-semibold">Theirs</h2>
          {describe(working)}
          <Button onPress={keeper.takeTheirs}>Go on with theirs</Button>
        </div>
        <div className="flex flex-col items-start gap-2">
          <h2 className="text-label font-semibold">Yours</h2>
          {describe(value)}
          <Button onPress={keeper.keepMine}>Go on with yours</Button>
        </div>
      </div>
    </section>
  );
}
