"use client";

import { fieldNames } from "@/components/editor/saving/fields";
import { Button } from "@/components/ui/button.client";
import type { Finding, Place } from "@/lib/content/checks/check";

type Props = {
  stops: Finding[];
  /** Stops are danger, and what only deserves a second look is caution. */
  tone: "danger" | "caution";
  onGo: (field: string, place?: Place) => void;
};

/** What stops a publication or deserves a second look, each leading to its place. */
export function Stops({ stops, tone, onGo }: Props) {
  return (
    <ul className="flex flex-col">
      {stops.map(({ field, message, place, see }, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same of two places
          key={index}
          className="flex items-baseline gap-3 border-t border-rule py-2 first:border-t-0"
        >
          <span aria-hidden className={tone === "danger" ? "text-danger" : "text-caution"}>
            ▲
          </span>
          <span className="grow">
            {message}{" "}
            {see && (
              <a
                href={see}
                target="_blank"
                rel="noreferrer"
                className="whitespace-nowrap underline"
              >
                Look at it
              </a>
            )}
          </span>
          <Button
            size="small"
            onPress={() => onGo(field, place)}
            aria-label={`Go to ${fieldNames[field]}`}
          >
            {fieldNames[field]}
          </Button>
        </li>
      ))}
    </ul>
  );
}
