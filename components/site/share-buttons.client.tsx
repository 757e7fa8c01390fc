"use client";

import { useState, useSyncExternalStore } from "react";

type Props = { title: string; address: string };

/** What only a script can do: the device's own share sheet, where there is one, and the clipboard. */
export function ShareButtons({ title, address }: Props) {
  const hasSheet = useSyncExternalStore(never, () => "share" in navigator, no);
  const [said, setSaid] = useState("");
  return (
    <>
      {hasSheet && (
        <li>
          <button type="button" className={look} onClick={() => share(title, address)}>
            Share…
          </button>
        </li>
      )}
      <li className="noscript:hidden">
        <button
          type="button"
          className={look}
          onClick={async () => setSaid(await copy(address))}
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

const never = () => () => {};
const no = () => false;

async function share(title: string, url: string) {
  try {
    await navigator.share({ title, url });
  } catch (error) {
    // Closing the sheet without choosing is no fault.
    if (!(error instanceof DOMException && error.name === "AbortError")) throw error;
  }
}

async function copy(address: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(address);
    return "Link copied";
  } catch {
    // Not allowed, or not a secure page: what was wanted is at least in sight.
    return address;
  }
}
