import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Frame } from "@/components/site/frame";
import { NamesPage } from "@/components/site/names-page";
import { listNames } from "@/db/published/names";
import { getSettings } from "@/db/published/settings";
import { listTopics } from "@/db/published/taxonomy";
import { isSlug } from "@/lib/content/slug";
import { pageMetadata } from "@/lib/reading/page-metadata";
import { authorPath, noSlug, slugInPath, topicPath } from "@/lib/reading/paths";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ names: noSlug, after: noSlug }];

type Props = { params: Promise<{ names: string; after: string }> };

const lists = {
  topics: { kind: "topic", heading: "Topics", pathOf: topicPath },
  authors: { kind: "author", heading: "Authors", pathOf: authorPath },
} as const;

/** Where `/topics` and `/authors` lead, by the rewrites in next.config.ts: from the first name on. */
const first = "first-";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { names, after, heading } = await getAsked(params);
  return pageMetadata(await getSettings(), {
    title: heading,
    description: `All ${names}, by name.`,
    path: after === undefined ? `/${names}` : addressAfter(names, after),
  });
}

export default async function NamesRoute({ params }: Props) {
  const { names, after, kind, heading, pathOf } = await getAsked(params);
  const page = await listNames(kind, after);
  if (!page) notFound();
  return (
    <Frame settings={await getSettings()} topics={await listTopics()}>
      <NamesPage
        heading={heading}
        names={page.names}
        path={pathOf}
        more={page.more === undefined ? undefined : addressAfter(names, page.more)}
      />
    </Frame>
  );
}

async function getAsked(params: Props["params"]) {
  const { names, after } = await params;
  if (names !== "topics" && names !== "authors") notFound();
  if (after === first) return { names, after: undefined, ...lists[names] };
  const slug = slugInPath(after);
  if (slug === undefined || !isSlug(slug)) notFound();
  return { names, after: slug, ...lists[names] };
}

function addressAfter(names: string, slug: string): string {
  return `/all/${names}/${encodeURIComponent(slug)}`;
}
