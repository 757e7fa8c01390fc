"use client";

import { useState } from "react";
import { hydrated } from "./hydrated.client";
import { copyLink, openSheet } from "./share-or-copy.client";

type Props = { title: string; address: string };

/** What only a script can do: the device's own share sheet, where there is one, and the clipboard. */
export function ShareButtons({ title, address }: Props) {
  const [said, setSaid] = useState("");
  return (
    <>
      <li ref={hydrated} className="hidden in-data-sheet:list-item">
        <button type="button" className={look} onClick={() => openSheet({ title, url: address })}>
          Share…
        </button>
      </li>
      <li ref={hydrated} className="noscript:hidden">
        <button
          type="button"
          className={look}
          onClick={async () => setSaid(await copyLink(address))}
          onBlur={() => setSaid("")}
        >
          Copy link
        </button>
        <span role="status" className="font-normal break-all text-faint not-empty:ms-2">
          {said}
        </span>
      </li>
    </>
  );
}

const look = "cursor-pointer py-1 hover:text-accent hover:underline";
