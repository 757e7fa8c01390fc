import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PreviewPage } from "@/components/editor/preview-page";
import { EditionPage } from "@/components/site/editions/edition-page";
import { Frame } from "@/components/site/frame";
import { database } from "@/db/client";
import { editionSubject, getArrangement } from "@/db/editorial/arrangements";
import { readEdition } from "@/db/published/edition";
import { getSettings } from "@/db/published/settings";
import { listTopics } from "@/db/published/taxonomy";
import { requireEditor } from "@/lib/auth/require-editor";
import { isDay } from "@/lib/content/days";

export const metadata: Metadata = { title: "Edition" };

type Props = {
  params: Promise<{ day: string }>;
  searchParams: Promise<Record<string, unknown>>;
};

/** The reader's edition, in the order that is not yet published. */
export default async function EditionPreview({ params, searchParams }: Props) {
  const editor = await requireEditor("publish");
  const { day } = await params;
  const { framed } = await searchParams;
  if (!isDay(day)) notFound();
  const settings = await getSettings();
  const { working: order } = await getArrangement(editor, editionSubject(day));
  const edition = await readEdition(database(), day, settings.timeZone, { order });
  if (!edition) notFound();
  return (
    <PreviewPage
      of="the edition as it is ordered now"
      back={`/editor/editions/${day}`}
      isFramed={framed !== undefined}
    >
      <Frame settings={settings} topics={await listTopics()}>
        <EditionPage edition={edition} zone={settings.timeZone} />
      </Frame>
    </PreviewPage>
  );
}
