import type { Content } from "@/lib/content/content";
import { plainText } from "@/lib/content/plain-text";
import type { Field } from "./fields";
import { takeawayText } from "./takeaway-text";

/** What ids stand for, where a content is read by people. */
export type NameOf = (kind: "author" | "topic" | "article", id: string) => string;

/** A field's value as text to compare with another's; lines apart by line breaks. */
export function fieldText(field: Field, content: Content, nameOf: NameOf): string {
  switch (field) {
    case "title":
    case "dek":
    case "slug":
      return content[field];
    case "hero": {
      const { hero } = content;
      return hero
        ? lines(`Picture ${hero.picture.slice(0, 8)}`, hero.alt, hero.caption, hero.credit)
        : "";
    }
    case "takeaways":
      return content.takeaways
        .map((takeaway, index) => `${index + 1}. ${takeawayText(takeaway, content)}`)
        .join("\n");
    case "analysis": {
      const { heading, text, signature, label } = content.analysis;
      return lines(heading, plainText(text), signature, label);
    }
    case "body":
      return plainText(content.body);
    case "sources":
      return content.sources
        .map((source) =>
          [
            ...[source.title, source.publisher, source.address],
            ...[source.date, source.language, source.kind],
          ]
            .filter(Boolean)
            .join(", "),
        )
        .join("\n");
    case "authors":
      return content.authors.map((id) => nameOf("author", id)).join("\n");
    case "topics":
      return content.topics.map((id) => nameOf("topic", id)).join("\n");
    case "related":
      return content.related
        .map(
          ({ articleId, reason }) => nameOf("article", articleId) + (reason ? ` (${reason})` : ""),
        )
        .join("\n");
    case "language":
      return content.language ?? "The publication’s own";
    case "noindex":
      return content.noindex ? "Asked to leave the article out" : "Welcome";
  }
}

function lines(...parts: string[]): string {
  return parts.filter(Boolean).join("\n");
}
