import type { ArticleRow } from "@/db/editorial/list-articles";
import type { ViewRow } from "@/db/editorial/views/list-view";

/** An article in a list, with why it is there where the list says so. */
export type ListedArticle = ArticleRow & Partial<Pick<ViewRow, "at" | "reason" | "by" | "note">>;

/** A list of articles under a heading. */
export type ListSection = {
  id: string;
  title: string;
  /** What the time of each article is of. */
  when: string;
  articles: ListedArticle[];
  /** The way to the whole list. */
  more?: { address: string; name: string };
};
