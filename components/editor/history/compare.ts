import { fieldText, type NameOf } from "@/components/editor/saving/field-text";
import { differingFields, type Field } from "@/components/editor/saving/fields";
import { sourceText, takeawayText } from "@/components/editor/saving/takeaway-text";
import type { Content } from "@/lib/content/content";
import { type Item, type ItemChange, itemChanges } from "@/lib/content/history/item-changes";
import { blockText, citedText } from "@/lib/content/plain-text";

/** A part of an article that differs between two revisions, item by item where it is a list. */
export type Comparison = { field: Field; items: ItemChange[] };

/** All in which two revisions of an article differ, in the order of the page. */
export function compare(before: Content, after: Content, nameOf: NameOf): Comparison[] {
  return differingFields(before, after).map((field) => ({
    field,
    items: itemChanges(itemsOf(field, before, nameOf), itemsOf(field, after, nameOf)),
  }));
}

/** Blocks, takeaways, sources and choices are known again by their ids; any other part is one item. */
function itemsOf(field: Field, content: Content, nameOf: NameOf): Item[] {
  switch (field) {
    case "takeaways":
      return content.takeaways.map((takeaway) => ({
        id: takeaway.id,
        text: takeawayText(takeaway, content),
      }));
    case "body":
      return content.body.content.map((block, index) => ({
        id: block.attrs.id ?? `at ${index}`,
        text:
          block.type === "image"
            ? `${block.attrs.alt}\n${blockText(block)}`
            : citedText(block, ({ attrs }) => sourceText(content, attrs.source)),
      }));
    case "sources":
      return content.sources.map((source) => ({
        id: source.id,
        text: fieldText("sources", { ...content, sources: [source] }, nameOf),
      }));
    case "authors":
    case "topics":
      return content[field].map((id) => ({
        id,
        text: nameOf(field === "authors" ? "author" : "topic", id),
      }));
    case "related":
      return content.related.map((related) => ({
        id: related.articleId,
        text: fieldText("related", { ...content, related: [related] }, nameOf),
      }));
    default:
      return [{ id: field, text: fieldText(field, content, nameOf) }];
  }
}
