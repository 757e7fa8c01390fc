"use client";

import { createContext, useContext, useSyncExternalStore } from "react";
import type { ChecksHere } from "@/components/editor/checks/use-checks.client";
import { showEvent } from "@/components/editor/panel/show-event";
import type { Field } from "@/components/editor/saving/fields";
import type { Keeper } from "@/components/editor/saving/keeper";
import type { Saving } from "@/components/editor/saving/saving";
import type { StandingHere } from "@/components/editor/steps/use-standing.client";
import type { Working } from "@/db/editorial/working";
import type { Place } from "@/lib/content/checks/check";
import type { Content } from "@/lib/content/content";
import type { Settings } from "@/lib/content/settings";
import type { DeskActions } from "./desk-actions";
import { leaveFocusMode } from "./focus-mode";
import { goToPlace } from "./go-to";
import type { Known } from "./known";
import type { KeptWordsHere } from "./use-kept-words.client";

export type TextVersions = { body: number; analysis: number };

/** The article on the desk, for the parts of its form. */
export type Desk = {
  articleId: string;
  /** Who is signed in. */
  personId: string;
  mayPublish: boolean;
  everPublished: boolean;
  /** Whose approval publishing takes. */
  reviewRule: Settings["review"];
  standing: StandingHere;
  /** Shows what somebody else saved beside what is here, where both changed a field. */
  compare: () => void;
  keeper: Keeper<Working>;
  actions: DeskActions;
  known: Known;
  keptWords: KeptWordsHere;
  /** How often a text came from somebody else. */
  textVersions: TextVersions;
  learn(more: Partial<Known>): void;
  checks: ChecksHere;
};

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("a part of the form stands outside the article's desk");
  return desk;
}

/** One field as it is on the screen, and how to change it. */
export function useField<Name extends Field>(
  name: Name,
): [Content[Name], (value: Content[Name]) => void] {
  const { keeper } = useDesk();
  const value = useSyncExternalStore(
    keeper.subscribe,
    () => keeper.state().content[name],
    () => keeper.state().content[name],
  );
  return [value, (next) => keeper.edit({ [name]: next })];
}

/** Everything about the saving of the article. */
export function useSaving(): Saving<Working> {
  const { keeper } = useDesk();
  return useSyncExternalStore(keeper.subscribe, keeper.state, keeper.state);
}

/** What keeps the article from being saved; unlike `useSaving` still while somebody types. */
export function useTrouble(): Saving<Working>["trouble"] {
  const { keeper } = useDesk();
  const trouble = () => keeper.state().trouble;
  return useSyncExternalStore(keeper.subscribe, trouble, trouble);
}

/** The version that the server confirmed last; still while somebody types, too. */
export function useBase(): number {
  const { keeper } = useDesk();
  const base = () => keeper.state().base;
  return useSyncExternalStore(keeper.subscribe, base, base);
}

/** Whether everything on the screen is known to be on the server. */
export function useIsSafe(): boolean {
  const { keeper } = useDesk();
  return useSyncExternalStore(keeper.subscribe, keeper.isSafe, keeper.isSafe);
}

/** What the server refused in a field, if it did: the message at `path`, or at any place within it. */
export function useFault(path: string): string | undefined {
  const trouble = useTrouble();
  if (trouble?.kind !== "refused") return undefined;
  return trouble.faults.find((fault) => fault.path === path || fault.path.startsWith(`${path}.`))
    ?.message;
}

/** The id of a field's place on the page, where a stop or a fault leads. */
export function placeOf(field: string): string {
  return `field-${field}`;
}

/** Brings somebody to a field or to a place within it, also where only the text is shown. */
export function goTo(field: string, within?: Place) {
  const place = document.getElementById(placeOf(field));
  if (!place) return;
  place.dispatchEvent(new Event(showEvent, { bubbles: true }));
  if (place.getClientRects().length === 0) leaveFocusMode();
  if (within && goToPlace(place, within)) return;
  const isTall = place.offsetHeight > window.innerHeight / 2;
  place.scrollIntoView({ block: isTall ? "start" : "center" });
  // Where words are written, rather than the tools before them.
  const [target] = ["textarea, input:not([type=file]), [contenteditable=true]", "button"].flatMap(
    (controls) => place.querySelector<HTMLElement>(controls) ?? [],
  );
  target?.focus({ preventScroll: true });
}
