"use client";

import { useSyncExternalStore } from "react";
import { type LookKind, looks } from "@/lib/reading/look";
import { hydrated } from "./hydrated.client";

/** Theme and size of text as the reader wants them; without a script they are the system's, and these are not there. */
export function LookButtons() {
  return (
    <div ref={hydrated} className="flex flex-wrap gap-x-10 gap-y-1 noscript:hidden">
      <Choice kind="theme" label="Theme" byDefault="System" />
      <Choice kind="text" label="Text size" byDefault="Normal" />
    </div>
  );
}

type Props = { kind: LookKind; label: string; byDefault: string };

function Choice({ kind, label, byDefault }: Props) {
  const chosen = useSyncExternalStore(
    whenChosen,
    () => document.documentElement.dataset[kind] ?? "",
    () => "",
  );
  const values = Object.entries(looks[kind]);
  // Sizes in their order, the normal one where it belongs.
  values.splice(kind === "text" ? 1 : 0, 0, ["", byDefault]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing is sent, and a legend cannot stand in the line
    <div role="group" aria-label={label} className="flex flex-wrap gap-x-4">
      <span className="py-1 text-faint">{label}</span>
      {values.map(([value, name]) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === chosen}
          onClick={() => choose(kind, value)}
          className="cursor-pointer py-1 decoration-accent decoration-2 underline-offset-4 hover:text-accent aria-pressed:underline"
        >
          {name}
        </button>
      ))}
    </div>
  );
}

/** The script in the head hears the same event first, and has brought the page up to date. */
function whenChosen(told: () => void) {
  addEventListener("storage", told);
  addEventListener("pageshow", told);
  return () => {
    removeEventListener("storage", told);
    removeEventListener("pageshow", told);
  };
}

function choose(kind: LookKind, value: string) {
  const { dataset } = document.documentElement;
  if (value) dataset[kind] = value;
  else delete dataset[kind];
  try {
    if (value) localStorage.setItem(kind, value);
    else localStorage.removeItem(kind);
  } catch {
    // Storage is closed to this page: the choice, made above, holds for as long as it is open.
  }
  dispatchEvent(new Event("storage"));
}
