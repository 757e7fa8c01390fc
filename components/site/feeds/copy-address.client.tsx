"use client";

import { useState } from "react";
import { hydrated } from "@/components/site/hydrated.client";

type Props = {
  address: string;
  /** What it is the address of, where several stand on one page. */
  of?: string;
};

/** Copies an address that stands beside it to be read; without a script it is not there. */
export function CopyAddress({ address, of }: Props) {
  const [said, setSaid] = useState("");
  return (
    <span ref={hydrated} className="inline-flex items-baseline gap-2 noscript:hidden">
      <button
        type="button"
        className="cursor-pointer py-1 font-semibold hover:text-accent hover:underline"
        onClick={async () => setSaid(await copy(address))}
        onBlur={() => setSaid("")}
      >
        Copy{of && <span className="sr-only"> the address of {of}</span>}
      </button>
      <span role="status" className="text-faint">
        {said}
      </span>
    </span>
  );
}

async function copy(address: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(address);
    return "Copied";
  } catch {
    // Not allowed, or not a secure page: the address is in sight to be selected.
    return "Select the address and copy it";
  }
}
