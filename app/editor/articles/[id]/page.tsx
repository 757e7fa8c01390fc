import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ArticleDesk } from "@/components/editor/article/article-desk.client";
import type { DeskActions } from "@/components/editor/article/desk-actions";
import { listAuthorChoices, listTopicChoices } from "@/db/editorial/choices";
import { type Editor, mayPublish } from "@/db/editorial/editor";
import { getWorking } from "@/db/editorial/working";
import { requireEditor } from "@/lib/auth/require-editor";
import {
  createAuthorAction,
  createTopicAction,
  findRelatableAction,
  publishAction,
  saveAction,
  slugTakenAction,
  suggestRelatedAction,
  unpublishAction,
} from "./actions";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const editor = await requireEditor("write");
  const working = await getOnce(editor, (await params).id);
  return { title: working?.content.title || "Untitled" };
}

const actions: DeskActions = {
  save: saveAction,
  publish: publishAction,
  unpublish: unpublishAction,
  findRelatable: findRelatableAction,
  suggestRelated: suggestRelatedAction,
  createTopic: createTopicAction,
  createAuthor: createAuthorAction,
  slugTaken: slugTakenAction,
};

export default async function ArticlePage({ params }: Props) {
  const editor = await requireEditor("write");
  const { id } = await params;
  const working = await getOnce(editor, id);
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

/** Read once, for the title and the page. */
const getOnce = cache((editor: Editor, id: string) => getWorking(editor, id));
