import type { Metadata } from "next";
import { PreviewPage } from "@/components/editor/preview-page";
import { Frame } from "@/components/site/frame";
import { FrontPage } from "@/components/site/front-page";
import { database } from "@/db/client";
import { frontSubject, getArrangement } from "@/db/editorial/arrangements";
import { readFront } from "@/db/published/front";
import { getSettings } from "@/db/published/settings";
import { listTopics } from "@/db/published/taxonomy";
import { requireEditor } from "@/lib/auth/require-editor";

export const metadata: Metadata = { title: "Front page" };

type Props = { searchParams: Promise<Record<string, unknown>> };

/** The reader's front page, from what is arranged and not yet published. */
export default async function FrontPreview({ searchParams }: Props) {
  const editor = await requireEditor("publish");
  const { framed } = await searchParams;
  const { working } = await getArrangement(editor, frontSubject);
  const page = await readFront(database(), working);
  const settings = await getSettings();
  return (
    <PreviewPage
      of="the front page as it is arranged now"
      back="/editor/front-page"
      isFramed={framed !== undefined}
    >
      <Frame settings={settings} topics={await listTopics()} front={{ edition: page.newestAt }}>
        <FrontPage page={page} zone={settings.timeZone} />
      </Frame>
    </PreviewPage>
  );
}
