"use client";

import { NoticePage } from "@/components/site/notice-page";

/** What failed is for the log, not for the reader. */
export default function BrokenPage() {
  return <NoticePage kind="broken" />;
}
