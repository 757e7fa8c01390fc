"use client";

import { useState } from "react";

/** A link that is shown once: to be read, selected or copied. */
export function Secret({ address }: { address: string }) {
  const [said, setSaid] = useState("");

  async function copy() {
    try {
      await navigator.clipboard.writeText(address);
      setSaid("Copied");
    } catch {
      // Not allowed, or not a secure page: the address is in sight to be selected.
      setSaid("Select the link and copy it");
    }
  }

  return (
    <div className="grid gap-2 border-y border-rule py-3">
      <code className="text-label wrap-anywhere select-all">{address}</code>
      <p className="flex items-center gap-3 text-label">
        <button
          type="button"
          onClick={() => void copy()}
          className="cursor-pointer border border-faint px-2 py-1 hover:border-ink"
        >
          Copy the link
        </button>
        <span role="status">{said}</span>
        <span className="text-faint">It is not shown again.</span>
      </p>
    </div>
  );
}
