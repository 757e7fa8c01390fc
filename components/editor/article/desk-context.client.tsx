"use client";

import { createContext, useContext, useSyncExternalStore } from "react";
import type { Field } from "@/components/editor/saving/fields";
import type { Keeper } from "@/components/editor/saving/keeper";
import type { Saving } from "@/components/editor/saving/saving";
import type { Working } from "@/db/editorial/working";
import type { Content } from "@/lib/content/content";
import type { DeskActions } from "./desk-actions";
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
  keeper: Keeper<Working>;
  actions: DeskActions;
  known: Known;
  keptWords: KeptWordsHere;
  /** How often a text came from somebody else. */
  textVersions: TextVersions;
  learn(more: Partial<Known>): void;
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

/** What the server refused in a field, if it did: the message at `path`, or at any place within it. */
export function useFault(path: string): string | undefined {
  const { trouble } = useSaving();
  if (trouble?.kind !== "refused") return undefined;
  return trouble.faults.find((fault) => fault.path === path || fault.path.startsWith(`${path}.`))
    ?.message;
}

/** The id of a field's place on the page, where a stop or a fault leads. */
export function placeOf(field: string): string {
  return `field-${field}`;
}

/** Brings somebody to a field. */
export function goTo(field: string) {
  const place = document.getElementById(placeOf(field));
  place?.scrollIntoView({ block: "center" });
  place
    ?.querySelector<HTMLElement>("textarea, input:not([type=file]), [contenteditable=true], button")
    ?.focus({ preventScroll: true });
}
