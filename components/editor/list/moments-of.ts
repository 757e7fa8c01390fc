import type { Moments } from "@/db/editorial/views/view-sources";
import type { Visit } from "@/db/editorial/views/visits";
import { addDays, dayOf, startOf } from "@/lib/content/days";
import type { Since } from "./list-address";

/** The moments that the views count from. */
export function momentsOf(since: Since, { now, before }: Visit, timeZone: string): Moments {
  const day = dayOf(now, timeZone);
  const today = startOf(day, timeZone);
  const from: Record<Since, Date> = {
    visit: before ?? today,
    today,
    yesterday: startOf(addDays(day, -1), timeZone),
    week: startOf(addDays(day, -7), timeZone),
  };
  return { today, since: from[since] };
}
