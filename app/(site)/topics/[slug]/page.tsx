import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { Follow } from "@/components/site/feeds/follow";
import { Frame } from "@/components/site/frame";
import { ListPage } from "@/components/site/list-page";
import { StructuredData } from "@/components/site/structured-data";
import { listTopicArticles } from "@/db/published/lists";
import { getSettings } from "@/db/published/settings";
import { getTopic, listTopics } from "@/db/published/taxonomy";
import { pageMetadata } from "@/lib/reading/page-metadata";
import { noSlug, slugInPath, topicPath } from "@/lib/reading/paths";
import { topicWords } from "@/lib/share/page-words";
import { sharePicture } from "@/lib/share/share-picture";
import { topicGraph } from "@/lib/structured-data/graphs";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ slug: noSlug }];

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const topic = await getNamedTopic((await params).slug);
  const settings = await getSettings();
  return pageMetadata(settings, {
    title: topic.name,
    description: topic.description || `Articles on ${topic.name}`,
    path: topicPath(topic.slug),
    feed: { of: "topic", slug: topic.slug },
    picture: sharePicture("topics", topic.slug, topicWords(topic, settings)),
  });
}

export default async function TopicPage({ params }: Props) {
  const { slug, name, description, lead } = await getNamedTopic((await params).slug);
  const page = await listTopicArticles(slug);
  if (!page) notFound();
  const settings = await getSettings();
  return (
    <Frame settings={settings} topics={await listTopics()}>
      <ListPage
        kind="Topic"
        name={name}
        about={description}
        lead={lead}
        list={topicPath(slug)}
        page={page}
        zone={settings.timeZone}
      />
      <Follow feed={{ of: "topic", slug }} of={name} />
      <StructuredData graph={topicGraph({ slug, name }, settings)} />
    </Frame>
  );
}

async function getNamedTopic(inPath: string) {
  const slug = slugInPath(inPath);
  const topic = slug && (await getTopic(slug));
  if (!topic) notFound();
  if ("moved" in topic) permanentRedirect(topicPath(topic.moved));
  return topic;
}
