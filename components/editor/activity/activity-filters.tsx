import { Button } from "@/components/ui/button.client";
import { type ActivityGroup, activityGroups } from "@/db/activity/activity-groups";

export type ActivityAsked = {
  person?: string | undefined;
  group?: ActivityGroup | undefined;
  article?: string | undefined;
  day?: string | undefined;
};

const names: Record<ActivityGroup, string> = {
  writing: "Writing",
  review: "Review",
  comments: "Comments",
  publishing: "Publishing",
  publication: "Front page, editions, topics, settings",
  people: "People and sign-ins",
};

const control = "min-h-8 border border-rule bg-paper px-2 hover:border-faint";

type Props = {
  asked: ActivityAsked;
  people: { id: string; name: string }[];
  groups: readonly ActivityGroup[];
};

/** Whose activity is shown, of what kind and of which day: a form that asks for nothing but an address. */
export function ActivityFilters({ asked, people, groups }: Props) {
  const isFiltered = Object.values(asked).some(Boolean);
  return (
    <search>
      <form action="/editor/activity" className="flex flex-wrap items-end gap-x-3 gap-y-2">
        {asked.article && <input type="hidden" name="article" value={asked.article} />}
        <label className="grid gap-0.5 text-label text-faint">
          Who
          <select name="person" defaultValue={asked.person ?? ""} className={control}>
            <option value="">Everybody</option>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="grid gap-0.5 text-label text-faint">
          What
          <select name="group" defaultValue={asked.group ?? ""} className={control}>
            <option value="">Everything</option>
            {activityGroups
              .filter((group) => groups.includes(group))
              .map((group) => (
                <option key={group} value={group}>
                  {names[group]}
                </option>
              ))}
          </select>
        </label>
        <label className="grid gap-0.5 text-label text-faint">
          Day
          <input type="date" name="day" defaultValue={asked.day} className={control} />
        </label>
        <Button type="submit">Show</Button>
        {isFiltered && (
          <a href="/editor/activity" className="py-1">
            Show everything
          </a>
        )}
      </form>
    </search>
  );
}
