"use client";

import { NoticePage } from "./notice-page";

/** Shown where a page failed in the browser; what failed is for the log, not for the reader. */
export function BrokenPage() {
  return <NoticePage kind="broken" />;
}
