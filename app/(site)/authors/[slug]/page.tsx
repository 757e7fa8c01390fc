import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { Follow } from "@/components/site/feeds/follow";
import { Frame } from "@/components/site/frame";
import { ListPage } from "@/components/site/list-page";
import { StructuredData } from "@/components/site/structured-data";
import type { PictureRef } from "@/db/published/cards";
import { listAuthorArticles } from "@/db/published/lists";
import { getSettings } from "@/db/published/settings";
import { getAuthor, listTopics } from "@/db/published/taxonomy";
import { pictureUrl, widthUpTo } from "@/lib/media/variants";
import { absolute, pageMetadata } from "@/lib/reading/page-metadata";
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
  const author = await getNamedAuthor((await params).slug);
  const { slug, name, about, portrait, links } = author;
  const page = await listAuthorArticles(slug);
  if (!page) notFound();
  const settings = await getSettings();
  return (
    <Frame settings={settings} topics={await listTopics()}>
      <ListPage
        kind="Author"
        name={name}
        about={about}
        portrait={portrait}
        links={links}
        list={authorPath(slug)}
        page={page}
        zone={settings.timeZone}
      />
      <Follow feed={{ of: "author", slug }} of={name} />
      <StructuredData
        graph={authorGraph(
          { slug, name, about, ...(portrait && { image: portraitAddress(portrait) }) },
          settings,
        )}
      />
    </Frame>
  );
}

async function getNamedAuthor(inPath: string) {
  const slug = slugInPath(inPath);
  const author = slug && (await getAuthor(slug));
  if (!author) notFound();
  if ("moved" in author) permanentRedirect(authorPath(author.moved));
  return author;
}

function portraitAddress({ picture, width }: PictureRef): string {
  return absolute(pictureUrl(picture, widthUpTo(width, 640), "jpeg"));
}
