import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { isNoticeKind, NoticePage, notices } from "@/components/site/notice-page";
import { getSettings } from "@/db/published/settings";
import { noSlug } from "@/lib/reading/paths";

/**
 * What the server answers with in place of a page that is missing, withdrawn or broken.
 * The server reads them when it starts, so that they stand when the database does not.
 */
export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ kind: noSlug }];

type Props = { params: Promise<{ kind: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kind } = await params;
  if (!isNoticeKind(kind)) notFound();
  return { title: notices[kind].heading, robots: { index: false } };
}

export default async function StatusPage({ params }: Props) {
  const { kind } = await params;
  if (!isNoticeKind(kind)) notFound();
  return <NoticePage kind={kind} settings={await getSettings()} />;
}
