import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticleDesk } from "@/components/editor/article/article-desk.client";
import type { DeskActions } from "@/components/editor/article/desk-actions";
import { listAuthorChoices, listTopicChoices } from "@/db/editorial/choices";
import { mayPublish } from "@/db/editorial/editor";
import { getWorking } from "@/db/editorial/working";
import { requireEditor } from "@/lib/auth/require-editor";
import {
  createAuthorAction,
  createTopicAction,
  findRelatableAction,
  publishAction,
  saveAction,
  slugTakenAction,
  unpublishAction,
} from "./actions";

export const metadata: Metadata = { title: "Edit article" };

const actions: DeskActions = {
  save: saveAction,
  publish: publishAction,
  unpublish: unpublishAction,
  findRelatable: findRelatableAction,
  createTopic: createTopicAction,
  createAuthor: createAuthorAction,
  slugTaken: slugTakenAction,
};

export default async function ArticlePage({ params }: { params: Promise<{ id: string }> }) {
  const editor = await requireEditor("write");
  const { id } = await params;
  const working = await getWorking(editor, id);
  if (!working) notFound();
  const [topics, authors] = await Promise.all([
    listTopicChoices(editor),
    listAuthorChoices(editor),
  ]);
  return (
    <main>
      <ArticleDesk
        key={id}
        working={working}
        choices={{ topics, authors }}
        person={{ id: editor.id, mayPublish: mayPublish(editor) }}
        actions={actions}
      />
    </main>
  );
}
