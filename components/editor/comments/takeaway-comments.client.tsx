"use client";

import { Button } from "@/components/ui/button.client";
import type { Takeaway } from "@/lib/content/content";
import { useTalkHere } from "./talk-context.client";

/** What is said of a takeaway, beside it. */
export function TakeawayComments({
  takeaway,
  index,
}: {
  takeaway: Takeaway | undefined;
  index: number;
}) {
  const talk = useTalkHere();
  if (!talk || !takeaway) return null;
  const here = talk.threads.filter(
    ({ place, resolvedAt }) => place.kind === "takeaway" && place.id === takeaway.id && !resolvedAt,
  );
  const count = here.reduce((sum, { comments }) => sum + comments.length, 0);
  const first = here[0];
  const name = `takeaway ${index + 1}`;
  return first ? (
    <Button
      look="quiet"
      size="small"
      aria-label={`${count === 1 ? "1 comment" : `${count} comments`} on ${name}`}
      className="flex-none font-sans text-accent!"
      onPress={() => talk.choose(first.id)}
    >
      <span className="max-sm:hidden">{count === 1 ? "1 comment" : `${count} comments`}</span>
      <span aria-hidden className="sm:hidden">
        “{count}”
      </span>
    </Button>
  ) : (
    <Button
      look="quiet"
      size="small"
      aria-label={`Comment on ${name}`}
      className="desk-remove font-sans"
      onPress={() => talk.begin({ kind: "takeaway", id: takeaway.id, words: takeaway.text })}
    >
      <span className="max-sm:hidden">Comment</span>
      <span aria-hidden className="sm:hidden">
        “ ”
      </span>
    </Button>
  );
}
