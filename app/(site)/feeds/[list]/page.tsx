import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FeedsPage } from "@/components/site/feeds/feeds-page";
import { Frame } from "@/components/site/frame";
import { getSettings } from "@/db/published/settings";
import { listAuthors, listTopics } from "@/db/published/taxonomy";
import { absolute, pageMetadata } from "@/lib/reading/page-metadata";
import { noSlug } from "@/lib/reading/paths";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ list: noSlug }];

type Props = { params: Promise<{ list: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  if ((await params).list !== "all") notFound();
  const settings = await getSettings();
  return pageMetadata(settings, {
    title: "Feeds",
    description: `${settings.name} in your feed reader: every article, each topic, each author and the daily edition.`,
    path: "/feeds",
  });
}

/** Served at `/feeds`, by the rewrite in next.config.ts. */
export default async function Feeds({ params }: Props) {
  if ((await params).list !== "all") notFound();
  const topics = await listTopics();
  return (
    <Frame settings={await getSettings()} topics={topics}>
      <FeedsPage topics={topics} authors={await listAuthors()} site={absolute("/")} />
    </Frame>
  );
}
