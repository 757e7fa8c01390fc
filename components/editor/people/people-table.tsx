import { Moment } from "@/components/ui/moment.client";
import type { Colleague } from "@/db/people/list-colleagues";

const head = "border-b border-rule-strong py-1.5 pe-4 text-start font-normal";
const cell = "py-2 pe-4 align-baseline";

/** Everybody who may sign in, and those who no longer may, each leading to their page. */
export function PeopleTable({ people, me }: { people: Colleague[]; me: string }) {
  return (
    <table className="w-full border-b border-rule">
      <thead className="text-label text-faint">
        <tr>
          <th scope="col" className={head}>
            Name
          </th>
          <th scope="col" className={head}>
            Role
          </th>
          <th scope="col" className={`${head} max-sm:hidden`}>
            Last signed in
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id} className="relative border-t border-rule hover:bg-tint">
            <th scope="row" className={`${cell} text-start font-normal wrap-anywhere`}>
              <a
                href={`/editor/people/${person.id}`}
                className="font-semibold no-underline after:absolute after:inset-0 hover:underline"
              >
                <bdi>{person.name}</bdi>
              </a>
              {person.id === me && " (you)"}
              <span className="block text-label text-faint">{person.email}</span>
              <span className="block text-label text-faint sm:hidden">
                <Seen person={person} />
              </span>
            </th>
            <td className={`${cell} ${person.disabledAt ? "text-faint" : ""}`}>
              {roleNames[person.role]}
            </td>
            <td className={`${cell} text-faint max-sm:hidden`}>
              <Seen person={person} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export const roleNames = { administrator: "Administrator", editor: "Editor", writer: "Writer" };

function Seen({ person }: { person: Colleague }) {
  if (person.disabledAt) return "⊘ Disabled";
  if (!person.hasPassword) return "○ Invited, no password yet";
  return person.signedInAt ? <Moment at={person.signedInAt} short /> : "Not yet signed in";
}
