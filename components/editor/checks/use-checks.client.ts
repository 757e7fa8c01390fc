"use client";

import { useCallback, useEffect, useMemo, useState } from "react";
import type { DeskActions } from "@/components/editor/article/desk-actions";
import { same } from "@/components/editor/saving/same";
import type { Saving } from "@/components/editor/saving/saving";
import type { Given } from "@/lib/content/checks/all-checks";
import { type Finding, nothingAround, type Surroundings } from "@/lib/content/checks/check";
import type { ChosenLevels } from "@/lib/content/checks/levels";
import type { StopField } from "@/lib/content/checks/stop";
import { stops } from "@/lib/content/checks/stops";
import { warnings } from "@/lib/content/checks/warnings";
import type { Content } from "@/lib/content/content";

/** What the checks find in the article as it stands, and what they are given beside it. */
export type ChecksHere = {
  given: Required<Given>;
  stopping: Finding[];
  doubtful: Finding[];
  /** How many links are being tried. */
  waiting: number;
  /** Asks the server anew what the checks cannot see. */
  look: () => Promise<void>;
};

/** Milliseconds after the last word until the checks look at it, and until the server does. */
const afterTyping = 400;
const afterSaving = 3_000;
/** Links that are tried are asked after so often, so many milliseconds apart. */
const rounds = 8;
const between = 2_500;

type Kept = {
  subscribe: (listener: () => void) => () => void;
  state: () => Saving<unknown>;
};

type Article = { id: string; excused: StopField[]; levels: ChosenLevels };

/** Looks at the article whenever it rests for a moment: typing waits for nothing. */
export function useChecks(
  { id, excused, levels }: Article,
  keeper: Kept,
  actions: Pick<DeskActions, "lookAround">,
): ChecksHere {
  const [around, setAround] = useState<Surroundings>(nothingAround);
  const [waiting, setWaiting] = useState(0);
  const [found, setFound] = useState(nothingFound);
  const look = useCallback(async () => {
    const looked = await actions.lookAround(id).catch(() => undefined);
    if (!looked || "kind" in looked) return;
    setAround((before) => (same(before, looked.around) ? before : looked.around));
    setWaiting(looked.waiting);
  }, [id, actions]);

  useEffect(() => {
    let base: number | undefined;
    return afterRest(keeper, afterSaving, () => {
      if (base === keeper.state().base) return;
      base = keeper.state().base;
      void look();
    });
  }, [keeper, look]);

  const isWaiting = waiting > 0;
  useEffect(() => {
    if (!isWaiting) return;
    let left = rounds;
    const timer = setInterval(() => {
      if (left-- > 0) void look();
      else clearInterval(timer);
    }, between);
    return () => clearInterval(timer);
  }, [isWaiting, look]);

  useEffect(
    () =>
      afterRest(keeper, afterTyping, () => {
        const next = find(keeper.state().content, excused, { levels, around });
        setFound((before) => (same(before, next) ? before : next));
      }),
    [keeper, excused, levels, around],
  );

  const given = useMemo(() => ({ levels, around }), [levels, around]);
  return { given, ...found, waiting, look };
}

/** Calls once at first and after each change, when nothing has changed for so many milliseconds. */
function afterRest({ subscribe }: Kept, rest: number, call: () => void): () => void {
  let timer = setTimeout(call, rest);
  const end = subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(call, rest);
  });
  return () => {
    end();
    clearTimeout(timer);
  };
}

type Found = Pick<ChecksHere, "stopping" | "doubtful">;
const nothingFound: Found = { stopping: [], doubtful: [] };

function find(content: Content, excused: StopField[], given: Given): Found {
  return { stopping: stops(content, excused, given), doubtful: warnings(content, given) };
}
