import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { Frame } from "@/components/site/frame";
import { ListPage } from "@/components/site/list-page";
import { listAuthorArticles } from "@/db/published/lists";
import { getSettings } from "@/db/published/settings";
import { getAuthor, listTopics } from "@/db/published/taxonomy";
import { pageMetadata } from "@/lib/reading/page-metadata";
import { authorPath, noSlug, pagePath, slugInPath } from "@/lib/reading/paths";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ slug: noSlug, cursor: noSlug }];

type Props = { params: Promise<{ slug: string; cursor: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { author, cursor } = await getNamedAuthor(params);
  return pageMetadata(await getSettings(), {
    title: `${author.name}: earlier articles`,
    description: author.about || `Earlier articles by ${author.name}`,
    path: pagePath(authorPath(author.slug), cursor),
  });
}

export default async function EarlierAuthorPage({ params }: Props) {
  const { author, cursor } = await getNamedAuthor(params);
  const page = await listAuthorArticles(author.slug, cursor);
  if (!page) notFound();
  const list = authorPath(author.slug);
  const settings = await getSettings();
  return (
    <Frame settings={settings} topics={await listTopics()}>
      <ListPage
        kind="Author, earlier"
        name={author.name}
        list={list}
        page={page}
        zone={settings.timeZone}
      />
    </Frame>
  );
}

async function getNamedAuthor(params: Props["params"]) {
  const { slug: inPath, cursor } = await params;
  const slug = slugInPath(inPath);
  const author = slug && (await getAuthor(slug));
  if (!author) notFound();
  if ("moved" in author) permanentRedirect(pagePath(authorPath(author.moved), cursor));
  return { author, cursor };
}
