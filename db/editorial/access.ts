import { eq, type SQL } from "drizzle-orm";
import { articles } from "../schema/articles";
import type { Editor } from "./editor";

/** Which articles somebody may open, as a condition: a writer their own, everyone else all. */
export function mayOpen(editor: Editor): SQL | undefined {
  return editor.role === "writer" ? eq(articles.createdBy, editor.id) : undefined;
}
