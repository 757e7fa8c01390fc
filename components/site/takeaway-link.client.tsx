"use client";

import { useState } from "react";
import { hydrated } from "./hydrated.client";
import { shareOrCopy } from "./share-or-copy.client";

type Props = { number: number; title: string; text: string; address: string };

/** The address of one takeaway: a plain link that marks it, and with a script also copies or shares it. */
export function TakeawayLink({ number, title, text, address }: Props) {
  const [said, setSaid] = useState("");
  const hash = `#takeaway-${number}`;
  return (
    <span ref={hydrated} className="whitespace-nowrap font-sans text-label text-faint print:hidden">
      <a
        href={hash}
        aria-label={`Share takeaway ${number}`}
        onClick={async () => setSaid(await shareOrCopy({ title, text, url: address + hash }))}
        onBlur={() => setSaid("")}
        className="px-1 py-1.5 group-hover:opacity-100 group-target:opacity-100 hover:text-accent hover:underline focus-visible:opacity-100 [@media(hover:hover)]:opacity-0"
      >
        Share
      </a>
      <span role="status" className="not-empty:ms-1">
        {said}
      </span>
    </span>
  );
}
