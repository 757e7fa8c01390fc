import type { Block, ListItem } from "./document";
import { citedText } from "./plain-text";

/**
 * A list's items as readers have them: one without a word is none, and a list in one that has no
 * words of its own is under the item before, or is itself the list. Both bullets would stand on
 * one line.
 */
export function itemsWithWords(items: ListItem[]): ListItem[] {
  const shown: ListItem[] = [];
  for (const item of items) {
    const content = item.content.filter(hasWords);
    const [first, ...rest] = content;
    if (!first) continue;
    if (!isList(first)) shown.push({ ...item, content });
    else if (shown.length > 0) putUnderLast(shown, content);
    else {
      shown.push(...itemsWithWords(first.content));
      putUnderLast(shown, rest);
    }
  }
  return shown;
}

function putUnderLast(items: ListItem[], blocks: Block[]) {
  const last = items.pop();
  if (last) items.push({ ...last, content: [...last.content, ...blocks] });
}

const isList = (block: Block) => block.type === "bulletList" || block.type === "orderedList";

/** The mark of a source is something to read, too. */
const hasWords = (block: Block) => citedText(block, () => "*").trim() !== "";
