"use client";

import { fieldNames } from "@/components/editor/saving/fields";
import { Button } from "@/components/ui/button.client";
import type { Stop } from "@/lib/content/checks/stop";
import type { Warning } from "@/lib/content/checks/warning";

type Props = {
  stops: (Stop | Warning)[];
  /** Stops are danger, and what only deserves a second look is caution. */
  tone: "danger" | "caution";
  onGo: (field: string) => void;
};

/** What stops a publication or deserves a second look, each leading to its place. */
export function Stops({ stops, tone, onGo }: Props) {
  return (
    <ul className="flex flex-col">
      {stops.map(({ field, message }) => (
        <li
          key={field + message}
          className="flex items-baseline gap-3 border-t border-rule py-2 first:border-t-0"
        >
          <span aria-hidden className={tone === "danger" ? "text-danger" : "text-caution"}>
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
