"use client";

import { useState } from "react";
import { addDays } from "@/lib/content/days";
import { momentsAt, wallTimeOf } from "@/lib/content/wall-time";
import { type Chosen, chosenMoment } from "./moment-fields.client";

/**
 * A moment to come that is being chosen, for `MomentFields`: at first the one that something has,
 * or else tomorrow morning. What is wrong with it is told once it is asked for.
 */
export function useChosenMoment(start: Date | undefined, zone: string) {
  const [chosen, setChosen] = useState(() => firstOffer(start && new Date(start), zone));
  const [asked, setAsked] = useState(false);
  const at = chosenMoment(chosen, zone);
  const fault = at ? (at <= new Date() ? "That time has passed." : undefined) : lacking(chosen);

  function onChange(next: Chosen) {
    setChosen(next);
    setAsked(false);
  }

  /** The moment; undefined where it is none or has passed. */
  function ask(): Date | undefined {
    setAsked(true);
    return fault ? undefined : at;
  }

  return { fields: { value: chosen, zone, onChange, fault: asked ? fault : undefined }, ask };
}

function firstOffer(at: Date | undefined, zone: string): Chosen {
  if (!at) {
    const day = addDays(wallTimeOf(new Date(), zone).day, 1);
    return { day, time: "07:00", second: false };
  }
  const shown = wallTimeOf(at, zone);
  const [, second] = momentsAt(shown, zone);
  return { ...shown, second: second !== undefined && second <= at };
}

function lacking({ day, time }: Chosen): string {
  if (!day) return "Choose a day.";
  return time ? "Choose a time that there is." : "Choose a time.";
}
