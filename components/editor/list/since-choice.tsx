import { Moment } from "@/components/ui/moment.client";
import { listAddress, type Since, sinces } from "./list-address";

const names: Record<Since, string> = {
  visit: "your last visit",
  today: "this morning",
  yesterday: "yesterday morning",
  week: "a week ago",
};

/** Since when changes are listed. */
export function SinceChoice({ since, from }: { since: Since; from: Date }) {
  return (
    <nav aria-label="Since" className="mb-3 flex flex-wrap items-baseline gap-x-4 text-label">
      {sinces.map((one) => (
        <a
          key={one}
          href={listAddress({ view: "changed", since: one === "visit" ? undefined : one })}
          aria-current={one === since ? "page" : undefined}
          className="border-b-2 border-transparent py-1 text-faint no-underline hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink"
        >
          {names[one]}
        </a>
      ))}
      <span className="text-faint">
        from <Moment at={from} />
      </span>
    </nav>
  );
}
