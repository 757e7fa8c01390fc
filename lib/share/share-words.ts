import { createHash } from "node:crypto";
import type { Focal } from "@/lib/content/focal";

export const shareSize = { width: 1200, height: 630 } as const;

/** What a share picture says. */
export type ShareWords = {
  /** Over the title: a topic, say; empty for none. */
  kicker: string;
  title: string;
  /** Under the title where there is room; may be empty. */
  about: string;
  /** In words; empty for none. */
  date: string;
  /** The publication's. */
  name: string;
  /** `#rrggbb`. */
  accent: string;
  /** Of the title, a BCP 47 tag. */
  language: string;
  /** Ids of stored pictures. */
  hero: string | null;
  /** Of the hero, where it has one. */
  focal?: Focal;
  logo: string | null;
};

/** Counts the changes of how share pictures are drawn: each gives all of them new addresses. */
const design = 1;

/** Names what a share picture says and how it is drawn, in 64 hexadecimal digits: two with one name are alike. */
export function shareName(words: ShareWords): string {
  return createHash("sha256")
    .update(JSON.stringify([design, words]))
    .digest("hex");
}
