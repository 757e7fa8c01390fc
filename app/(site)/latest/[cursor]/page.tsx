import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Frame } from "@/components/site/frame";
import { ListPage } from "@/components/site/list-page";
import { listLatest } from "@/db/published/lists";
import { getSettings } from "@/db/published/settings";
import { listTopics } from "@/db/published/taxonomy";
import { pageMetadata } from "@/lib/reading/page-metadata";
import { noSlug, pagePath } from "@/lib/reading/paths";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ cursor: noSlug }];

type Props = { params: Promise<{ cursor: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { cursor } = await params;
  if (cursor === noSlug) notFound();
  const settings = await getSettings();
  return pageMetadata(settings, {
    title: "Earlier articles",
    description: settings.description,
    path: pagePath("/", cursor),
  });
}

export default async function LatestPage({ params }: Props) {
  const { cursor } = await params;
  if (cursor === noSlug) notFound();
  const page = await listLatest(cursor);
  if (!page) notFound();
  const settings = await getSettings();
  return (
    <Frame settings={settings} topics={await listTopics()}>
      <ListPage
        kind="The latest"
        name="Earlier articles"
        list="/"
        page={page}
        zone={settings.timeZone}
      />
    </Frame>
  );
}
