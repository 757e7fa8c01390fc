import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DocumentView } from "@/components/site/document";
import { Frame } from "@/components/site/frame";
import { getSettings } from "@/db/published/settings";
import { listTopics } from "@/db/published/taxonomy";
import { plainText } from "@/lib/content/plain-text";
import { pageMetadata } from "@/lib/reading/page-metadata";
import { noSlug } from "@/lib/reading/paths";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ page: noSlug }];

type Props = { params: Promise<{ page: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const settings = await getWithAbout(params);
  return pageMetadata(settings, {
    title: `About ${settings.name}`,
    description: plainText(settings.about).replace(/\s+/g, " ").slice(0, 200),
    path: "/about",
  });
}

/** Served at `/about`, by the rewrite in next.config.ts, while there is a text. */
export default async function AboutPage({ params }: Props) {
  const settings = await getWithAbout(params);
  return (
    <Frame settings={settings} topics={await listTopics()}>
      <article className="mx-auto max-w-measure pt-8 sm:pt-12">
        <h1
          dir="auto"
          className="mb-8 text-title font-semibold tracking-tight text-balance break-words"
        >
          About {settings.name}
        </h1>
        <DocumentView document={settings.about} />
      </article>
    </Frame>
  );
}

async function getWithAbout(params: Props["params"]) {
  if ((await params).page !== "page") notFound();
  const settings = await getSettings();
  if (!plainText(settings.about).trim()) notFound();
  return settings;
}
