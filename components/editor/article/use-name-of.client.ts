"use client";

import type { NameOf } from "@/components/editor/saving/field-text";
import { useDesk } from "./desk-context.client";

/** What the ids of authors, topics and articles stand for. */
export function useNameOf(): NameOf {
  const { known } = useDesk();
  return (kind, id) => {
    if (kind === "author") return known.authors[id] ?? "An author";
    if (kind === "topic") return known.topics[id] ?? "A topic";
    return known.related[id]?.title || "An article";
  };
}
