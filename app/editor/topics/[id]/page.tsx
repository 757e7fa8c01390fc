import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TopicForm } from "@/components/editor/named/topic-form.client";
import { getTopicToEdit, listLeadChoices } from "@/db/editorial/edit-topic";
import { requireEditor } from "@/lib/auth/require-editor";
import { keptAnswer } from "@/lib/http/kept-answer";
import { topicPath } from "@/lib/reading/paths";
import { editTopicAction } from "./actions";

export const metadata: Metadata = { title: "Topic" };

type Props = { params: Promise<{ id: string }> };

export default async function TopicPage({ params }: Props) {
  const editor = await requireEditor("publish");
  const { id } = await params;
  const topic = await getTopicToEdit(editor, id);
  if (!topic) notFound();
  return (
    <main className="mx-auto grid w-full max-w-160 gap-6 px-4 py-6 text-small">
      <p>
        <a href="/editor/topics">← All topics</a>
      </p>
      <div className="flex flex-wrap items-baseline justify-between gap-4">
        <h1 dir="auto" className="font-serif text-second font-semibold break-words">
          {topic.name}
        </h1>
        <a href={topicPath(topic.slug)} target="_blank" rel="noreferrer">
          View the page
        </a>
      </div>
      <TopicForm
        action={editTopicAction.bind(null, editor.id, id)}
        answered={await keptAnswer("topic")}
        topic={topic}
        leads={await listLeadChoices(editor, id)}
      />
    </main>
  );
}
