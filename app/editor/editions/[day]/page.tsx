import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EditionDesk } from "@/components/editor/edition/edition-desk.client";
import { getEditionArranging } from "@/db/editorial/arranging";
import { requireEditor } from "@/lib/auth/require-editor";
import { isDay } from "@/lib/content/days";
import { formatCalendarDayOfWeek } from "@/lib/reading/moments";
import { changeEditionAction, lookAtEditionAction, publishEditionAction } from "./actions";

type Props = { params: Promise<{ day: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await requireEditor("publish");
  const { day } = await params;
  return { title: isDay(day) ? `Edition of ${formatCalendarDayOfWeek(day)}` : "Edition" };
}

export default async function EditionDeskPage({ params }: Props) {
  const editor = await requireEditor("publish");
  const { day } = await params;
  if (!isDay(day)) notFound();
  const { previous, next, count, ...start } = await getEditionArranging(editor, day);
  return (
    <main>
      <EditionDesk
        key={day}
        day={day}
        name={formatCalendarDayOfWeek(day)}
        beside={{ previous, next }}
        start={start}
        count={count}
        actions={{
          change: changeEditionAction.bind(null, editor.id, day),
          publish: publishEditionAction.bind(null, editor.id, day),
          look: lookAtEditionAction.bind(null, day),
        }}
      />
    </main>
  );
}
