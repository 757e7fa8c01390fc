import type { TopicSection } from "@/db/published/front";
import { ownLanguage } from "@/lib/reading/own-language";
import { CardLine, CardLink } from "./card-parts";
import { CardPicture } from "./card-picture";
import { type Widths, wholeWindow } from "./drawn";
import { HeadlineList } from "./headline-list";
import { TopicHeading } from "./topic-heading";

/** Topics with news, a column each. */
export function TopicColumns({ sections, zone }: { sections: TopicSection[]; zone: string }) {
  if (sections.length === 0) return null;
  return (
    <div className={`mt-14 grid gap-x-12 gap-y-12 ${columns[sections.length] ?? "md:grid-cols-2"}`}>
      {sections.map((section) => (
        <Column
          key={section.topic.slug}
          section={section}
          zone={zone}
          widths={drawn(sections.length)}
        />
      ))}
    </div>
  );
}

const columns: Record<number, string> = {
  1: "",
  2: "md:grid-cols-2",
  3: "md:grid-cols-3",
  4: "md:grid-cols-2 xl:grid-cols-4",
};

/** The page's 76rem at most, less the 3rem between columns. */
function drawn(count: number): Widths {
  const abreast = count === 4 ? 2 : count;
  return [
    ["80rem", `${79 - 3 * count}rem / ${count}`],
    ["48rem", `(100vw - ${1 + 3 * abreast}rem) / ${abreast}`],
    ...wholeWindow,
  ];
}

type ColumnProps = { section: TopicSection; zone: string; widths: Widths };

function Column({ section, zone, widths }: ColumnProps) {
  const { topic, articles } = section;
  const [first, ...others] = articles;
  if (!first) return null;
  const { dek, hero } = first;
  return (
    <section aria-label={topic.name} className="min-w-0 border-t-2 border-rule-strong pt-3">
      <TopicHeading topic={topic} />
      <article {...ownLanguage(first)} className="group relative mt-4 mb-5">
        {hero && <CardPicture hero={hero} widths={widths} className="mb-3.5" />}
        <CardLine article={first} zone={zone} within={topic.name} />
        <h3 dir="auto" className="mt-1 text-card font-semibold text-pretty break-words">
          <CardLink article={first} />
        </h3>
        {dek && (
          <p
            dir="auto"
            className="mt-1.5 line-clamp-3 text-small text-pretty break-words text-faint"
          >
            {dek}
          </p>
        )}
      </article>
      <HeadlineList articles={others} zone={zone} within={topic.name} />
    </section>
  );
}
