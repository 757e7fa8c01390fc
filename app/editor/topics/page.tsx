import type { Metadata } from "next";
import { z } from "zod";
import { NamedTable } from "@/components/editor/named/named-table";
import { listNamed } from "@/db/editorial/list-named";
import { requireEditor } from "@/lib/auth/require-editor";

export const metadata: Metadata = { title: "Topics" };

const Asked = z.object({
  words: z.string().max(100).catch("").default(""),
  after: z.uuid().optional().catch(undefined),
});

type Props = { searchParams: Promise<Record<string, unknown>> };

export default async function TopicsPage({ searchParams }: Props) {
  const editor = await requireEditor("publish");
  const asked = Asked.parse(await searchParams);
  const { items, more } = await listNamed(editor, "topic", asked);
  return (
    <NamedTable
      heading="Topics"
      rows={items}
      words={asked.words}
      here="/editor/topics"
      more={more}
    />
  );
}
