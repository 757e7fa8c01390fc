"use client";

import { useEffect } from "react";

/** The way to the search from any page; also by the key /, where nobody is typing. */
export function SearchLink({ className }: { className: string }) {
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      if (key !== "/" || ctrlKey || metaKey || altKey || event.defaultPrevented) return;
      if (target instanceof Element && target.closest("input, select, textarea, [contenteditable]"))
        return;
      event.preventDefault();
      const field = document.getElementById("search");
      if (field instanceof HTMLInputElement) field.select();
      else location.assign("/search#search");
    };
    addEventListener("keydown", go);
    return () => removeEventListener("keydown", go);
  }, []);
  return (
    <p className="print:hidden">
      <a
        href="/search"
        aria-keyshortcuts="/"
        className={`-my-2 inline-block py-2 hover:text-accent hover:underline ${className}`}
      >
        Search
      </a>
    </p>
  );
}
