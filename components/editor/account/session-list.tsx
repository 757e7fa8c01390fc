import { Moment } from "@/components/ui/moment.client";

type Shown = { id: string; agent: string; address: string; since: Date; isThisOne: boolean };
type Props = {
  sessions: Shown[];
  end: (form: FormData) => Promise<void>;
};

/** Where somebody is signed in, each with its end. */
export function SessionList({ sessions, end }: Props) {
  return (
    <ul className="border-t border-rule">
      {sessions.map(({ id, agent, address, since, isThisOne }) => (
        <li key={id} className="flex items-center gap-4 border-b border-rule py-3">
          <div className="grow">
            <p className="font-medium">
              {agent}
              {isThisOne && <span className="font-normal text-good"> · this one</span>}
            </p>
            <p className="text-label text-faint">
              {address} · since <Moment at={since} />
            </p>
          </div>
          {!isThisOne && (
            <form action={end}>
              <input type="hidden" name="id" value={id} />
              <button type="submit" className={quietButton} aria-label={`Sign out ${agent}`}>
                Sign out
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}

export const quietButton =
  "h-9 cursor-pointer border border-faint px-3 whitespace-nowrap hover:border-ink";
