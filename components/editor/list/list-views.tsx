import { stateMarks } from "@/components/editor/article/state-mark";
import type { View } from "@/db/editorial/views/view-sources";
import { articleStates } from "@/db/schema/articles";
import { type ListFilter, listAddress } from "./list-address";
import { listLook } from "./list-look";
import { saidOfView } from "./said-of-view";

type Props = {
  filter: ListFilter;
  /** How many articles each view has, as it is told. */
  counts: Map<View, string>;
};

/** The lists that there are: the morning's page, its views, and the articles by state. */
export function ListViews({ filter, counts }: Props) {
  const isMorning = listAddress(filter) === "/editor";
  const inStates = !filter.view || filter.view === "all";
  return (
    <nav aria-label="Lists" className="grid gap-x-6 gap-y-4 max-lg:gap-y-1">
      <ul className={group}>
        <Item href="/editor" isHere={isMorning} name="Morning" />
        {[...counts].map(([view, count]) => (
          <Item
            key={view}
            href={listAddress({ view })}
            isHere={filter.view === view}
            name={saidOfView[view].name}
            count={count}
          />
        ))}
      </ul>
      <ul className={group}>
        <Item
          href={listAddress({ view: "all" })}
          isHere={inStates && !isMorning && !filter.state}
          name="All articles"
        />
        {articleStates.map((state) => (
          <Item
            key={state}
            href={listAddress({ state })}
            isHere={inStates && filter.state === state}
            name={stateMarks[state].name}
            mark={stateMarks[state].mark}
          />
        ))}
      </ul>
    </nav>
  );
}

const group = "flex gap-x-1 max-lg:overflow-x-auto lg:flex-col";

type ItemProps = { href: string; isHere: boolean; name: string; mark?: string; count?: string };

function Item({ href, isHere, name, mark, count }: ItemProps) {
  return (
    <li>
      <a href={href} aria-current={isHere ? "page" : undefined} className={listLook}>
        {mark && (
          <span aria-hidden className="w-3 text-center text-faint">
            {mark}
          </span>
        )}
        <span className="grow">{name}</span>
        {count && count !== "0" && (
          <span className="text-label text-faint tabular-nums">{count}</span>
        )}
      </a>
    </li>
  );
}
