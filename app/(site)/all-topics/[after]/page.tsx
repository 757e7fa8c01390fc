import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Frame } from "@/components/site/frame";
import { NamesPage } from "@/components/site/names-page";
import { listNames } from "@/db/published/names";
import { getSettings } from "@/db/published/settings";
import { listTopics } from "@/db/published/taxonomy";
import { pageMetadata } from "@/lib/reading/page-metadata";
import { noSlug, slugInPath, topicPath } from "@/lib/reading/paths";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ after: noSlug }];

type Props = { params: Promise<{ after: string }> };

/** Where `/topics` leads, by the rewrite in next.config.ts: from the first name on. */
const first = "first-";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const after = await getAfter(params);
  return pageMetadata(await getSettings(), {
    title: "Topics",
    description: "All topics, by name.",
    path: after === undefined ? "/topics" : addressAfter(after),
  });
}

export default async function TopicsPage({ params }: Props) {
  const page = await listNames("topics", await getAfter(params));
  if (!page) notFound();
  const { names, more } = page;
  return (
    <Frame settings={await getSettings()} topics={await listTopics()}>
      <NamesPage
        heading="Topics"
        names={names}
        path={topicPath}
        more={more === undefined ? undefined : addressAfter(more)}
      />
    </Frame>
  );
}

async function getAfter(params: Props["params"]): Promise<string | undefined> {
  const { after } = await params;
  if (after === noSlug) notFound();
  return after === first ? undefined : slugInPath(after);
}

function addressAfter(slug: string): string {
  return `/all-topics/${encodeURIComponent(slug)}`;
}
