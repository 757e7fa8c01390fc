import { eq, ne, or, type SQL } from "drizzle-orm";
import { articles } from "../schema/articles";
import { people } from "../schema/people";
import type { Editor } from "./editor";

/** Which articles somebody may open, as a condition: a writer their own, everyone else all. */
export function mayOpen(editor: Editor): SQL | undefined {
  return editor.role === "writer" ? eq(articles.createdBy, editor.id) : undefined;
}

/** The same of the `people` and the `articles` that a query joins, by the role they have now. */
export const mayOpenNow = or(ne(people.role, "writer"), eq(articles.createdBy, people.id));
