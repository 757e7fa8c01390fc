import type { Found } from "@/db/search/search-articles";

/** How much was found, and no more than is known. */
export function foundSaid({ total, exact, pages }: Omit<Found, "results">, page: number): string {
  const number = total.toLocaleString("en");
  const articles = total === 1 && exact ? "1 article" : `${number} articles`;
  const said = exact ? articles : `More than ${articles}`;
  return page > 1 && page <= pages ? `${said}, page ${page}` : said;
}
