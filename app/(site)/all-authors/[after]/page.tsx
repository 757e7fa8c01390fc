import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Frame } from "@/components/site/frame";
import { NamesPage } from "@/components/site/names-page";
import { listNames } from "@/db/published/names";
import { getSettings } from "@/db/published/settings";
import { listTopics } from "@/db/published/taxonomy";
import { pageMetadata } from "@/lib/reading/page-metadata";
import { authorPath, noSlug, slugInPath } from "@/lib/reading/paths";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ after: noSlug }];

type Props = { params: Promise<{ after: string }> };

/** Where `/authors` leads, by the rewrite in next.config.ts: from the first name on. */
const first = "first-";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const after = await getAfter(params);
  return pageMetadata(await getSettings(), {
    title: "Authors",
    description: "All authors, by name.",
    path: after === undefined ? "/authors" : addressAfter(after),
  });
}

export default async function AuthorsPage({ params }: Props) {
  const page = await listNames("authors", await getAfter(params));
  if (!page) notFound();
  const { names, more } = page;
  return (
    <Frame settings={await getSettings()} topics={await listTopics()}>
      <NamesPage
        heading="Authors"
        names={names}
        path={authorPath}
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
  return `/all-authors/${encodeURIComponent(slug)}`;
}
