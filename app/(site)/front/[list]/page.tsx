import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Frame } from "@/components/site/frame";
import { FrontPage } from "@/components/site/front-page";
import { StructuredData } from "@/components/site/structured-data";
import { getFrontPage } from "@/db/published/front";
import { getSettings } from "@/db/published/settings";
import { listTopics } from "@/db/published/taxonomy";
import { pageMetadata } from "@/lib/reading/page-metadata";
import { noSlug } from "@/lib/reading/paths";
import { frontGraph } from "@/lib/structured-data/graphs";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ list: noSlug }];

type Props = { params: Promise<{ list: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  if ((await params).list !== "latest") notFound();
  const settings = await getSettings();
  return pageMetadata(settings, {
    title: `${settings.name}: ${settings.tagline}`,
    description: settings.description,
    path: "/",
    wholeTitle: true,
  });
}

/** Served at `/`, by the rewrite in next.config.ts. */
export default async function Front({ params }: Props) {
  if ((await params).list !== "latest") notFound();
  const page = await getFrontPage();
  const settings = await getSettings();
  return (
    <Frame settings={settings} topics={await listTopics()} front={{ edition: page.newestAt }}>
      <FrontPage page={page} zone={settings.timeZone} />
      <StructuredData graph={frontGraph(settings)} />
    </Frame>
  );
}
