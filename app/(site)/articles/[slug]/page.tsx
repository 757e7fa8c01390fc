import type { Metadata } from "next";
import { forbidden, notFound, permanentRedirect } from "next/navigation";
import { ArticleView } from "@/components/site/article-view";
import { Frame } from "@/components/site/frame";
import { StructuredData } from "@/components/site/structured-data";
import { getPublishedArticle } from "@/db/published/article";
import { getSettings } from "@/db/published/settings";
import { listTopics } from "@/db/published/taxonomy";
import { articleMetadata } from "@/lib/reading/article-metadata";
import { absolute } from "@/lib/reading/page-metadata";
import { articlePath, noSlug, slugInPath } from "@/lib/reading/paths";
import { articleGraph } from "@/lib/structured-data/graphs";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ slug: noSlug }];

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  return articleMetadata(await getArticle(slug), await getSettings());
}

export default async function ArticlePage({ params }: Props) {
  const { slug } = await params;
  const article = await getArticle(slug);
  const settings = await getSettings();
  return (
    <Frame settings={settings} topics={await listTopics()}>
      <ArticleView
        article={article}
        settings={settings}
        address={absolute(articlePath(article.slug))}
      />
      <StructuredData graph={articleGraph(article, settings)} />
    </Frame>
  );
}

async function getArticle(inPath: string) {
  const slug = slugInPath(inPath);
  if (!slug) notFound();
  const found = await getPublishedArticle(slug);
  if (!found) notFound();
  if (found.kind === "gone") forbidden();
  if (found.kind === "moved") permanentRedirect(articlePath(found.slug));
  return found.article;
}
