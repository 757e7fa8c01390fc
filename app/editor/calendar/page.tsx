import type { Metadata } from "next";
import { CalendarDesk } from "@/components/editor/calendar/calendar-desk.client";
import { CalendarHeader } from "@/components/editor/calendar/calendar-header";
import { CalendarNotes } from "@/components/editor/calendar/calendar-notes";
import { CalendarTable } from "@/components/editor/calendar/calendar-table.client";
import { nameOfView, viewOf, weeksOfView } from "@/components/editor/calendar/calendar-view";
import { listCalendar } from "@/db/editorial/calendar/list-calendar";
import { mayPublish } from "@/db/editorial/editor";
import { getSettings } from "@/db/published/settings";
import { requireEditor } from "@/lib/auth/require-editor";
import { dayOf } from "@/lib/content/days";
import { moveScheduleAction } from "./actions";

type Props = { searchParams: Promise<Record<string, unknown>> };

/** How many entries of a day stand in a month, and in a week. */
const most = { month: 5, week: 100 };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  await requireEditor();
  const { view } = await read(searchParams);
  return { title: `Calendar: ${nameOfView(view)}` };
}

/** What was published and what is to come; who may publish moves it from here. */
export default async function CalendarPage({ searchParams }: Props) {
  const editor = await requireEditor();
  const { view, today, zone } = await read(searchParams);
  const asked = { days: weeksOfView(view).flat(), zone, most: most[view.kind] };
  const days = await listCalendar(editor, asked);
  const shown = { view, name: nameOfView(view), days, today };
  return (
    <main className="mx-auto flex w-full max-w-440 flex-col gap-3 px-4 py-5">
      <CalendarHeader view={view} today={today} />
      <CalendarNotes days={days} today={today} zone={zone} mayMove={mayPublish(editor)} />
      {mayPublish(editor) ? (
        <CalendarDesk {...shown} move={moveScheduleAction.bind(null, editor.id)} />
      ) : (
        <CalendarTable {...shown} />
      )}
    </main>
  );
}

/** What the address asks for; anything else is the present month. */
async function read(searchParams: Props["searchParams"]) {
  const asked = await searchParams;
  const { timeZone: zone } = await getSettings();
  const today = dayOf(new Date(), zone);
  return { view: viewOf(asked, today), today, zone };
}
