import type { ResolvedPos } from "@tiptap/pm/model";

/** Lists in lists, at most: deeper than any brief needs, and well within what the server stores. */
export const listDepth = 4;

/** Whether the item at a position may become an item of the one above it. */
export function mayNestDeeper(at: ResolvedPos): boolean {
  let lists = 0;
  for (let depth = at.depth; depth > 0; depth--) {
    if (at.node(depth).type.name === "listItem") lists++;
  }
  return lists < listDepth;
}
