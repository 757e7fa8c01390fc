import { cacheLife, cacheTag } from "next/cache";
import { isDay, isMonth } from "@/lib/content/days";
import { database } from "../client";
import { type Edition, readEdition } from "./edition";
import { type DayCount, getDayCounts, getMonths } from "./edition-days";
import { kept } from "./kept";
import { getSettings } from "./settings";
import { editionDaysTag, editionTag, monthTag, namesTag, settingsTag } from "./tags";

/**
 * The edition of a day, `2026-11-23`, in the publication's zone; undefined for what is no day
 * and for one without articles. A cursor leads to a further page of an overfull day.
 */
export async function getEdition(day: string, cursor?: string): Promise<Edition | undefined> {
  "use cache";
  if (!isDay(day)) return kept(undefined);
  cacheTag(settingsTag, editionTag(day), namesTag);
  const { timeZone } = await getSettings();
  return kept(await readEdition(database(), day, timeZone, cursor === undefined ? {} : { cursor }));
}

/** The days of a month, `2026-11`, that have articles, oldest first, with how many. */
export async function listEditionDays(month: string): Promise<DayCount[]> {
  "use cache";
  cacheTag(settingsTag, monthTag(month));
  cacheLife("max");
  if (!isMonth(month)) return [];
  const { timeZone } = await getSettings();
  return getDayCounts(database(), month, timeZone);
}

/** The months that have articles, newest first. */
export async function listEditionMonths(): Promise<string[]> {
  "use cache";
  cacheTag(settingsTag, editionDaysTag);
  cacheLife("max");
  const { timeZone } = await getSettings();
  return getMonths(database(), timeZone);
}

/** The newest day that has articles. */
export async function getNewestDay(): Promise<string | undefined> {
  const [month] = await listEditionMonths();
  return month && (await listEditionDays(month)).at(-1)?.day;
}
