import type { Content } from "../content";

/** Where in a field something is: a block of a text, an item of a list, the words themselves. */
export type Place = { block?: string | undefined; item?: string | undefined; words?: string };

/**
 * What a check found: the part of the form that it concerns, and a sentence that says what to do;
 * `see` is the address of what it speaks of.
 */
export type Finding = { field: keyof Content; message: string; place?: Place; see?: string };

/** An article of before that says much the same; `likeness` is how much of the one is in the other, up to 1. */
export type Earlier = { id: string; title: string; slug: string; likeness: number };

/** A link that was tried and did not answer. */
export type SilentLink = { href: string; why: string };

/** What a check cannot see in the content, as far as the server was asked. */
export type Surroundings = {
  /** Addresses of this site in the content that lead nowhere. */
  deadLinks: string[];
  /** The address that was asked about, where it is, or was, another article's. */
  takenSlug: string | null;
  silentLinks: SilentLink[];
  earlier: Earlier[];
};

export const nothingAround: Surroundings = {
  deadLinks: [],
  takenSlug: null,
  silentLinks: [],
  earlier: [],
};

/** A check of what editors wrote, before it is published. */
export type Check = (content: Content, around: Surroundings) => Finding[];

export function isBlank(text: string): boolean {
  return text.trim() === "";
}
