import { cache } from "react";
import { getSettings } from "@/db/published/settings";
import { type Found, searchArticles } from "@/db/search/search-articles";
import { type Asked, readAddress, searchPath } from "./address";
import { withinTime } from "./within-time";

/** Milliseconds. A search takes a hundredth of it; one that takes longer is not waited for. */
export const patience = 3_000;

/** What is found, read once for a page and its head; undefined where it takes too long. */
export function findInTime(asked: Asked): Promise<Found | undefined> {
  return findAt(searchPath(asked));
}

// By the address: two that say the same are two objects.
const findAt = cache(async (address: string) => {
  const query = new URLSearchParams(address.split("?")[1]);
  const { timeZone } = await getSettings();
  return withinTime(patience, searchArticles(readAddress(Object.fromEntries(query)), { timeZone }));
});
