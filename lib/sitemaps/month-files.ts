import { isMonth } from "@/lib/content/days";

/** The names of a month's files, each for so many of its articles: `2026-11`, `2026-11-2`, `2026-11-3` … */
export function monthFiles(month: string, articles: number, size: number): string[] {
  const parts = Math.ceil(articles / size);
  return Array.from({ length: parts }, (_, index) =>
    index === 0 ? month : `${month}-${index + 1}`,
  );
}

/** What a file's name means; undefined for one that no month's file has. */
export function parseMonthFile(name: string): { month: string; part: number } | undefined {
  const [, month = "", digits] = /^(\d{4}-\d{2})(?:-([2-9]|[1-9]\d{1,3}))?$/.exec(name) ?? [];
  return isMonth(month) ? { month, part: Number(digits ?? 1) } : undefined;
}
