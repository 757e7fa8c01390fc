"use client";

import { useEffect } from "react";
import { type Field, fieldNames } from "@/components/editor/saving/fields";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button.client";
import type { Other } from "@/db/editorial/presence";

/** What somebody else saved, and is on this screen now. */
export type Merged = { who: string | null; fields: Field[] };

type Props = { others: Other[]; merged: Merged | undefined; onSeen: () => void };

/** Who else has the article open and where they are in it, and what of theirs came in. */
export function OthersHereBar({ others, merged, onSeen }: Props) {
  const news =
    merged &&
    `${merged.who ?? "Somebody"} changed ${merged.fields.map((field) => fieldNames[field]).join(", ")}: it is here now; what was there before is in History.`;

  useEffect(() => {
    if (news) announce(news);
  }, [news]);

  if (others.length === 0 && !news) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-rule bg-tint px-4 py-1.5">
      {others.length > 0 && (
        <ul aria-label="Also here" className="flex flex-wrap gap-x-4">
          {others.map(({ name, field }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one person may have two tabs in one field
            <li key={index}>
              <span aria-hidden className="text-good">
                ●{" "}
              </span>
              <bdi className="font-semibold">{name}</bdi> is here too{whereIs(field)}
            </li>
          ))}
        </ul>
      )}
      {news && (
        <p className="ms-auto flex flex-wrap items-center gap-x-2">
          {news}
          <Button size="small" look="quiet" onPress={onSeen}>
            Seen
          </Button>
        </p>
      )}
    </div>
  );
}

function whereIs(field: string): string {
  const name = Object.entries(fieldNames).find(([key]) => key === field)?.[1];
  return name ? `, in ${name}` : "";
}
