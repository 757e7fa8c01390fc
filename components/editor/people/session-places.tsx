import { Moment } from "@/components/ui/moment.client";

type Place = { key: string; agent: string; address: string; since: Date };

/** Where somebody is signed in. */
export function SessionPlaces({ sessions }: { sessions: Place[] }) {
  if (sessions.length === 0) return <p className="text-faint">Nowhere.</p>;
  return (
    <ul className="border-t border-rule">
      {sessions.map(({ key, agent, address, since }) => (
        <li key={key} className="border-b border-rule py-2">
          {agent}
          <span className="block text-label text-faint">
            {address} · since <Moment at={since} />
          </span>
        </li>
      ))}
    </ul>
  );
}
