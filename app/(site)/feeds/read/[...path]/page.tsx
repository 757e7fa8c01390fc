import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FeedView } from "@/components/site/feeds/feed-view";
import { Frame } from "@/components/site/frame";
import { getSettings } from "@/db/published/settings";
import { listTopics } from "@/db/published/taxonomy";
import { feedAt, feedPath, formatNames } from "@/lib/feeds/feed-paths";
import { getFeedPage } from "@/lib/feeds/get-feed-page";
import { absolute, pageMetadata } from "@/lib/reading/page-metadata";
import { noSlug } from "@/lib/reading/paths";

/** What a browser shows at a feed's address: `lib/server/feed-page.ts` leads here. */
export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ path: [noSlug] }];

type Props = { params: Promise<{ path: string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { feed, shown } = await getShown((await params).path);
  return {
    ...pageMetadata(await getSettings(), {
      title: `${shown.title} (${formatNames[feed.format]})`,
      description: shown.description,
      path: feedPath(feed.name, feed.format),
      wholeTitle: true,
    }),
    robots: { index: false },
  };
}

export default async function ReadFeed({ params }: Props) {
  const { feed, shown } = await getShown((await params).path);
  const settings = await getSettings();
  return (
    <Frame settings={settings} topics={await listTopics()}>
      <FeedView feed={feed} shown={shown} site={absolute("/")} zone={settings.timeZone} />
    </Frame>
  );
}

async function getShown(path: string[]) {
  const feed = feedAt(`/${path.join("/")}`);
  const shown = feed && (await getFeedPage(feed.name));
  if (!shown) notFound();
  return { feed, shown };
}
