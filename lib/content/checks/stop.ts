import type { Content } from "../content";

/** What stops an article from being published: the part of the form it concerns, and a sentence that says what to do. */
export type Stop = { field: StopField; message: string };

export type StopField = Exclude<keyof Content, "sources" | "related">;

/** A check of what editors wrote, before it is published. */
export type Check = (content: Content) => Stop[];

export function isBlank(text: string): boolean {
  return text.trim() === "";
}
