"use client";

import { SignInAgainButton } from "@/components/editor/signing-in/sign-in-again-button.client";
import type { SearchTrouble } from "./use-search.client";

/** Why nothing is found: it could not be asked for. */
export function SearchFault({ trouble }: { trouble: SearchTrouble | undefined }) {
  if (!trouble) return null;
  return (
    <p role="alert" className="flex flex-wrap items-center gap-2 px-2 py-1 text-label text-danger">
      <span>
        <span aria-hidden>▲ </span>
        {trouble === "signed out"
          ? "You are signed out."
          : "No answer came from the server. Type again."}
      </span>
      {trouble === "signed out" && <SignInAgainButton />}
    </p>
  );
}
