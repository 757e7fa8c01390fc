import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { Frame } from "@/components/site/frame";
import { ListPage } from "@/components/site/list-page";
import { listTopicArticles } from "@/db/published/lists";
import { getSettings } from "@/db/published/settings";
import { getTopic, listTopics } from "@/db/published/taxonomy";
import { pageMetadata } from "@/lib/reading/page-metadata";
import { noSlug, pagePath, slugInPath, topicPath } from "@/lib/reading/paths";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ slug: noSlug, cursor: noSlug }];

type Props = { params: Promise<{ slug: string; cursor: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { topic, cursor } = await getNamedTopic(params);
  return pageMetadata(await getSettings(), {
    title: `${topic.name}: earlier articles`,
    description: topic.description || `Earlier articles on ${topic.name}`,
    path: pagePath(topicPath(topic.slug), cursor),
  });
}

export default async function EarlierTopicPage({ params }: Props) {
  const { topic, cursor } = await getNamedTopic(params);
  const page = await listTopicArticles(topic.slug, cursor);
  if (!page) notFound();
  const list = topicPath(topic.slug);
  const settings = await getSettings();
  return (
    <Frame settings={settings} topics={await listTopics()}>
      <ListPage
        kind="Topic, earlier"
        name={topic.name}
        list={list}
        page={page}
        zone={settings.timeZone}
      />
    </Frame>
  );
}

async function getNamedTopic(params: Props["params"]) {
  const { slug: inPath, cursor } = await params;
  const slug = slugInPath(inPath);
  const topic = slug && (await getTopic(slug));
  if (!topic) notFound();
  if ("moved" in topic) permanentRedirect(pagePath(topicPath(topic.moved), cursor));
  return { topic, cursor };
}
