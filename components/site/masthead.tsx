import type { Named } from "@/db/published/cards";
import type { Settings } from "@/lib/content/settings";
import { formatDayOfWeek, isoDay } from "@/lib/reading/moments";
import { editionPath } from "@/lib/reading/paths";
import { PublicationName } from "./publication-name";
import { SearchLink } from "./search/search-link";
import { TopicNav } from "./topic-nav";

type Props = {
  topics: Named[];
  /** Unknown to a page that stands when nothing else does. */
  settings: Settings | undefined;
  front?: { edition: Date | undefined };
};

export function Masthead({ topics, settings, front }: Props) {
  return (
    <header className="px-5 sm:px-8">
      <div className="mx-auto max-w-page">
        {front && settings ? (
          <Nameplate edition={front.edition} settings={settings} />
        ) : (
          <SmallName settings={settings ?? { name: "Front page", logo: null }} />
        )}
        <TopicNav topics={topics} />
      </div>
    </header>
  );
}

type NameplateProps = { edition: Date | undefined; settings: Settings };

/** The date is the newest article's: the page is kept until something is published, so it cannot know today's. */
function Nameplate({ edition, settings }: NameplateProps) {
  const { tagline, timeZone } = settings;
  return (
    <div className="pt-8 sm:pt-12">
      <h1 className="text-center text-nameplate font-semibold tracking-tight text-balance">
        <PublicationName settings={settings} size="nameplate" />
      </h1>
      <div className="mt-4 flex flex-wrap justify-between gap-x-6 border-y border-t-rule-strong border-b-rule py-2 font-sans text-label text-faint sm:mt-6">
        {edition && (
          <a
            href={editionPath(isoDay(edition, timeZone))}
            title="The edition of this day"
            className="hover:text-accent hover:underline"
          >
            <time dateTime={isoDay(edition, timeZone)}>{formatDayOfWeek(edition, timeZone)}</time>
          </a>
        )}
        <p className="hidden sm:block">{tagline}</p>
        <SearchLink className="font-semibold text-ink" />
      </div>
    </div>
  );
}

function SmallName({ settings }: { settings: Pick<Settings, "name" | "logo"> }) {
  return (
    <div className="flex items-center justify-between gap-x-6 border-b border-rule-strong pt-4 pb-3 sm:pt-5">
      <p className="text-[1.375rem] leading-none font-semibold tracking-tight">
        <a href="/" className="hover:text-accent">
          <PublicationName settings={settings} size="small" />
        </a>
      </p>
      <SearchLink className="font-sans text-ui font-semibold" />
    </div>
  );
}
