import type { Metadata } from "next";
import { connection } from "next/server";
import { Frame } from "@/components/site/frame";
import { FoundArticles } from "@/components/site/search/found";
import { NothingFound } from "@/components/site/search/nothing-found";
import { SearchForm } from "@/components/site/search/search-form";
import { SearchHelp } from "@/components/site/search/search-help";
import { SearchLate } from "@/components/site/search/search-late";
import { SearchStart } from "@/components/site/search/search-start";
import { getSettings } from "@/db/published/settings";
import { listAuthors, listTopics } from "@/db/published/taxonomy";
import { pageMetadata } from "@/lib/reading/page-metadata";
import { type Asked, asksSomething, readAddress, searchPath } from "@/lib/search/address";
import { findInTime } from "@/lib/search/find-in-time";

/** Everything here depends on what is asked. */
export const instant = false;

type Props = { searchParams: Promise<Record<string, unknown>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  await connection();
  const asked = readAddress(await searchParams);
  const settings = await getSettings();
  const { words, page } = asked;
  const metadata = pageMetadata(settings, {
    title: words ? `${words} – Search` : "Search",
    description: `Everything that ${settings.name} has published, in one search.`,
    path: "/search",
  });
  if (!asksSomething(asked)) return metadata;
  const found = await findInTime(asked);
  return {
    ...metadata,
    // Search engines are to find articles, not our lists of them.
    robots: { index: false, follow: true },
    pagination: {
      previous: page > 1 ? searchPath({ ...asked, page: page - 1 }) : null,
      next: found && page < found.pages ? searchPath({ ...asked, page: page + 1 }) : null,
    },
  };
}

export default async function SearchPage({ searchParams }: Props) {
  await connection();
  const asked = readAddress(await searchParams);
  const [settings, topics, authors] = await Promise.all([
    getSettings(),
    listTopics(),
    listAuthors(),
  ]);
  return (
    <Frame settings={settings} topics={topics}>
      <div className="mx-auto max-w-brief pt-8 sm:pt-12">
        <h1 className="mb-2 text-second font-semibold tracking-tight">Search</h1>
        <SearchForm asked={asked} topics={topics} authors={authors} />
        {asksSomething(asked) ? (
          <Answer asked={asked} topics={topics} zone={settings.timeZone} />
        ) : (
          <SearchStart topics={topics} />
        )}
        <SearchHelp />
      </div>
    </Frame>
  );
}

type AnswerProps = { asked: Asked; topics: Awaited<ReturnType<typeof listTopics>>; zone: string };

async function Answer({ asked, topics, zone }: AnswerProps) {
  const found = await findInTime(asked);
  if (!found) return <SearchLate />;
  if (found.total === 0) {
    return <NothingFound asked={asked} offer={found.offer} cut={found.cut} topics={topics} />;
  }
  return <FoundArticles asked={asked} found={found} zone={zone} />;
}
