import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EditionPage } from "@/components/site/editions/edition-page";
import { Frame } from "@/components/site/frame";
import { getEdition } from "@/db/published/editions";
import { getSettings } from "@/db/published/settings";
import { listTopics } from "@/db/published/taxonomy";
import { editionMetadata } from "@/lib/reading/edition-metadata";
import { noSlug } from "@/lib/reading/paths";

/** A further page of a day that has more articles than one page shows. */
export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ when: noSlug, cursor: noSlug }];

type Props = { params: Promise<{ when: string; cursor: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { cursor } = await params;
  return editionMetadata(await getSettings(), await getShown(params), cursor);
}

export default async function FurtherEditionPage({ params }: Props) {
  const edition = await getShown(params);
  const settings = await getSettings();
  return (
    <Frame settings={settings} topics={await listTopics()}>
      <EditionPage edition={edition} zone={settings.timeZone} />
    </Frame>
  );
}

async function getShown(params: Props["params"]) {
  const { when, cursor } = await params;
  if (cursor === noSlug) notFound();
  const edition = await getEdition(when, cursor);
  if (!edition) notFound();
  return edition;
}
