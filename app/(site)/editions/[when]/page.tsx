import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EditionPage } from "@/components/site/editions/edition-page";
import { MonthPage } from "@/components/site/editions/month-page";
import { EmptyPublication } from "@/components/site/empty-publication";
import { Frame } from "@/components/site/frame";
import { StructuredData } from "@/components/site/structured-data";
import { getEdition, listEditionDays, listEditionMonths } from "@/db/published/editions";
import { getSettings } from "@/db/published/settings";
import { listTopics } from "@/db/published/taxonomy";
import { isMonth } from "@/lib/content/days";
import { editionMetadata, monthMetadata } from "@/lib/reading/edition-metadata";
import { noSlug } from "@/lib/reading/paths";
import { editionGraph } from "@/lib/structured-data/graphs";

/** The edition of a day, the calendar of a month, and at `/editions`, by the rewrite in next.config.ts, the newest month's. */
export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ when: noSlug }];

type Props = { params: Promise<{ when: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { when } = await params;
  const shown = await getShown(when);
  const settings = await getSettings();
  return shown.kind === "edition"
    ? editionMetadata(settings, shown.edition)
    : monthMetadata(settings, when, shown);
}

export default async function EditionsPage({ params }: Props) {
  const shown = await getShown((await params).when);
  const settings = await getSettings();
  return (
    <Frame settings={settings} topics={await listTopics()}>
      {shown.kind === "edition" ? (
        <>
          <EditionPage edition={shown.edition} zone={settings.timeZone} />
          <StructuredData graph={editionGraph(shown.edition.day, settings)} />
        </>
      ) : shown.month ? (
        <MonthPage month={shown.month} days={shown.days} months={shown.months} />
      ) : (
        <EmptyPublication />
      )}
    </Frame>
  );
}

async function getShown(when: string) {
  if (when === noSlug) notFound();
  if (when !== "newest" && !isMonth(when)) {
    const edition = await getEdition(when);
    if (!edition) notFound();
    return { kind: "edition" as const, edition };
  }
  const months = await listEditionMonths();
  const month = when === "newest" ? months[0] : when;
  if (month && !months.includes(month)) notFound();
  const days = month ? await listEditionDays(month) : [];
  return { kind: "month" as const, month, months, days };
}
