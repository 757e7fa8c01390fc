"use client";

import { useEffect } from "react";
import type { Working } from "@/db/editorial/working";
import { placeOf } from "./desk-context.client";

/** Begins a new article where one begins to write it, as soon as the page listens. */
export function useFirstFocus({ version, content }: Working, listens: boolean) {
  const isNew = version === 1 && content.title === "";
  useEffect(() => {
    if (!listens || !isNew || document.activeElement !== document.body) return;
    document.getElementById(placeOf("title"))?.querySelector("textarea")?.focus();
  }, [listens, isNew]);
}
