import type { Named } from "@/db/published/cards";
import { publication } from "@/lib/publication";
import { formatDayOfWeek, isoDay } from "@/lib/reading/moments";
import { TopicNav } from "./topic-nav";

type Props = { topics: Named[]; front?: { edition: Date | undefined } };

export function Masthead({ topics, front }: Props) {
  return (
    <header className="px-5 sm:px-8">
      <div className="mx-auto max-w-page">
        {front ? <Nameplate edition={front.edition} /> : <SmallName />}
        <TopicNav topics={topics} />
      </div>
    </header>
  );
}

/** The date is the newest article's: the page is kept until something is published, so it cannot know today's. */
function Nameplate({ edition }: { edition: Date | undefined }) {
  return (
    <div className="pt-8 sm:pt-12">
      <h1 className="text-center text-nameplate font-semibold tracking-tight text-balance">
        {publication.name}
      </h1>
      <div
        className={`mt-4 flex flex-wrap justify-center gap-x-6 border-y border-t-rule-strong border-b-rule py-2 font-sans text-label text-faint sm:mt-6 ${edition ? "sm:justify-between" : ""}`}
      >
        {edition && <time dateTime={isoDay(edition)}>{formatDayOfWeek(edition)}</time>}
        <p className="hidden sm:block">{publication.tagline}</p>
      </div>
    </div>
  );
}

function SmallName() {
  return (
    <p className="border-b border-rule-strong pt-4 pb-3 text-[1.375rem] leading-none font-semibold tracking-tight sm:pt-5">
      <a href="/" className="hover:text-accent">
        {publication.name}
      </a>
    </p>
  );
}
