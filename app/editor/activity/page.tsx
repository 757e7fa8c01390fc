import type { Metadata } from "next";
import { z } from "zod";
import { ActivityFilters } from "@/components/editor/activity/activity-filters";
import { ActivityList } from "@/components/editor/activity/activity-list";
import { activityGroups } from "@/db/activity/activity-groups";
import { listActivity } from "@/db/activity/list-activity";
import { database } from "@/db/client";
import { getWorkingTitle } from "@/db/editorial/working-title";
import { listPeople } from "@/db/people/people";
import { getSettings } from "@/db/published/settings";
import { requireEditor } from "@/lib/auth/require-editor";
import { addDays, isDay, startOf } from "@/lib/content/days";

export const metadata: Metadata = { title: "Activity" };

/** What the address may say; anything else is as if it said nothing. */
const Asked = z.object({
  person: z.uuid().optional().catch(undefined),
  group: z.enum(activityGroups).optional().catch(undefined),
  article: z.uuid().optional().catch(undefined),
  day: z.string().refine(isDay).optional().catch(undefined),
  before: z.coerce.number().int().positive().optional().catch(undefined),
});

type Props = { searchParams: Promise<Record<string, unknown>> };

export default async function ActivityPage({ searchParams }: Props) {
  const editor = await requireEditor("publish");
  const { before, ...asked } = Asked.parse(await searchParams);
  const { timeZone } = await getSettings();
  const { items, older } = await listActivity(editor, {
    personId: asked.person,
    group: asked.group,
    articleId: asked.article,
    ...(asked.day && {
      from: startOf(asked.day, timeZone),
      to: startOf(addDays(asked.day, 1), timeZone),
    }),
    before,
  });
  const title = asked.article && (await getWorkingTitle(editor, asked.article));
  const people = await listPeople(database());
  const knows = activityGroups.filter(
    (group) => group !== "people" || editor.role === "administrator",
  );
  const address = new URLSearchParams(
    Object.entries({ ...asked, before: older && String(older) }).flatMap(([name, value]) =>
      value ? [[name, value]] : [],
    ),
  );
  return (
    <main className="mx-auto w-full max-w-3xl px-4 py-6">
      <h1 className="mb-3 font-serif text-second font-semibold">
        Activity{title && <> of “{title}”</>}
      </h1>
      <ActivityFilters asked={asked} people={people} groups={knows} />
      <ActivityList entries={items} zone={timeZone} ofOne={asked.article !== undefined} />
      {items.length === 0 && (
        <p className="mt-6 text-faint">
          {before || Object.values(asked).some(Boolean)
            ? "Nothing like this was done."
            : "Nothing has been done yet. What anybody does here is written down, and never altered."}
        </p>
      )}
      {older && (
        <p className="mt-4 text-end">
          <a href={`/editor/activity?${address}`}>Earlier</a>
        </p>
      )}
    </main>
  );
}
