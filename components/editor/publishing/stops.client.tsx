"use client";

import { fieldNames } from "@/components/editor/saving/fields";
import { Button } from "@/components/ui/button.client";
import type { Stop } from "@/lib/content/checks/stop";

/** What stops a publication, each leading to its place. */
export function Stops({ stops, onGo }: { stops: Stop[]; onGo: (field: string) => void }) {
  return (
    <ul className="flex flex-col">
      {stops.map(({ field, message }) => (
        <li
          key={field + message}
          className="flex items-baseline gap-3 border-t border-rule py-2 first:border-t-0"
        >
          <span aria-hidden className="text-danger">
            ▲
          </span>
          <span className="grow">{message}</span>
          <Button
            size="small"
            onPress={() => onGo(field)}
            aria-label={`Go to ${fieldNames[field]}`}
          >
            {fieldNames[field]}
          </Button>
        </li>
      ))}
    </ul>
  );
}
