import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Frame } from "@/components/site/frame";
import { ListPage } from "@/components/site/list-page";
import { listLatest } from "@/db/published/lists";
import { listTopics } from "@/db/published/taxonomy";
import { publication } from "@/lib/publication";
import { pageMetadata } from "@/lib/reading/page-metadata";
import { noSlug, pagePath } from "@/lib/reading/paths";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ cursor: noSlug }];

type Props = { params: Promise<{ cursor: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { cursor } = await params;
  if (cursor === noSlug) notFound();
  return pageMetadata({
    title: "Earlier articles",
    description: publication.description,
    path: pagePath("/", cursor),
  });
}

export default async function LatestPage({ params }: Props) {
  const { cursor } = await params;
  if (cursor === noSlug) notFound();
  const page = await listLatest(cursor);
  if (!page) notFound();
  return (
    <Frame topics={await listTopics()}>
      <ListPage kind="The latest" name="Earlier articles" list="/" page={page} />
    </Frame>
  );
}
