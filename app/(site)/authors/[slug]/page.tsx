import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Follow } from "@/components/site/feeds/follow";
import { Frame } from "@/components/site/frame";
import { ListPage } from "@/components/site/list-page";
import { StructuredData } from "@/components/site/structured-data";
import { listAuthorArticles } from "@/db/published/lists";
import { getSettings } from "@/db/published/settings";
import { getAuthor, listTopics } from "@/db/published/taxonomy";
import { pageMetadata } from "@/lib/reading/page-metadata";
import { authorPath, noSlug, slugInPath } from "@/lib/reading/paths";
import { authorWords } from "@/lib/share/page-words";
import { sharePicture } from "@/lib/share/share-picture";
import { authorGraph } from "@/lib/structured-data/graphs";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ slug: noSlug }];

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const author = await getNamedAuthor((await params).slug);
  const settings = await getSettings();
  return pageMetadata(settings, {
    title: author.name,
    description: author.about || `Articles by ${author.name}`,
    path: authorPath(author.slug),
    feed: { of: "author", slug: author.slug },
    picture: sharePicture("authors", author.slug, authorWords(author, settings)),
  });
}

export default async function AuthorPage({ params }: Props) {
  const { slug, name, about } = await getNamedAuthor((await params).slug);
  const page = await listAuthorArticles(slug);
  if (!page) notFound();
  const settings = await getSettings();
  return (
    <Frame settings={settings} topics={await listTopics()}>
      <ListPage
        kind="Author"
        name={name}
        about={about}
        list={authorPath(slug)}
        page={page}
        zone={settings.timeZone}
      />
      <Follow feed={{ of: "author", slug }} of={name} />
      <StructuredData graph={authorGraph({ slug, name, about }, settings)} />
    </Frame>
  );
}

async function getNamedAuthor(inPath: string) {
  const slug = slugInPath(inPath);
  const author = slug && (await getAuthor(slug));
  if (!author) notFound();
  return author;
}
