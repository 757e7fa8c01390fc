import type { TopicSection } from "@/db/published/front";
import { ownLanguage } from "@/lib/reading/own-language";
import { CardLine, CardLink } from "./card-parts";
import { CardPicture } from "./card-picture";
import { type Widths, wholeWindow } from "./drawn";
import { HeadlineList } from "./headline-list";
import { TopicHeading } from "./topic-heading";

const widths: Widths = [
  ["80rem", "22.2rem"],
  ["64rem", "29vw - 2rem"],
  ["48rem", "45vw - 3rem"],
  ...wholeWindow,
];

/** A topic that editors gave the width of the page: its newest story large, the others beside it. */
export function PinnedTopic({ section, zone }: { section: TopicSection; zone: string }) {
  const { topic, articles } = section;
  const [first, ...others] = articles;
  if (!first) return null;
  const { hero, dek } = first;
  const columns = others.length > 0 ? "lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]" : "";
  return (
    <section aria-label={topic.name} className="mt-14 border-t-2 border-rule-strong pt-3">
      <TopicHeading topic={topic} />
      <div className={`mt-4 grid gap-x-12 gap-y-6 ${columns}`}>
        <article
          {...ownLanguage(first)}
          className={`group relative grid min-w-0 content-start gap-x-8 gap-y-4 ${hero ? "md:grid-cols-2" : ""}`}
        >
          {hero && <CardPicture hero={hero} widths={widths} />}
          <div className="min-w-0">
            <CardLine article={first} zone={zone} within={topic.name} />
            <h3
              dir="auto"
              className="mt-1.5 text-second font-semibold tracking-tight text-balance break-words"
            >
              <CardLink article={first} />
            </h3>
            {dek && (
              <p
                dir="auto"
                className="mt-3 line-clamp-5 text-base leading-[1.45] text-pretty break-words text-faint"
              >
                {dek}
              </p>
            )}
          </div>
        </article>
        <HeadlineList articles={others} zone={zone} within={topic.name} />
      </div>
    </section>
  );
}
