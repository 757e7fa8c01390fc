import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ArticleDesk } from "@/components/editor/article/article-desk.client";
import type { DeskActions } from "@/components/editor/article/desk-actions";
import { listAuthorChoices, listTopicChoices } from "@/db/editorial/choices";
import { type Editor, mayPublish } from "@/db/editorial/editor";
import { getWorking } from "@/db/editorial/working";
import { getSettings } from "@/db/published/settings";
import { requireEditor } from "@/lib/auth/require-editor";
import {
  createAuthorAction,
  createTopicAction,
  findRelatableAction,
  lookAroundAction,
  publishAction,
  saveAction,
  slugTakenAction,
  suggestRelatedAction,
  unpublishAction,
} from "./actions";
import {
  answerThreadAction,
  editCommentAction,
  moveThreadsAction,
  openThreadAction,
  readThreadAction,
  resolveThreadAction,
  takeBackCommentAction,
} from "./comments/actions";
import { listRecordAction } from "./record/actions";
import {
  approveAction,
  callOffScheduleAction,
  keepScheduledAction,
  moveScheduleAction,
  schedulePublicationAction,
  scheduleWithdrawalAction,
  sendBackAction,
  sendToReviewAction,
  takeBackAction,
} from "./step-actions";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const editor = await requireEditor("write");
  const working = await getOnce(editor, (await params).id);
  return { title: working?.content.title || "Untitled" };
}

/** What the form asks of the server; what is written is written as `person`. */
function actionsAs(person: string): DeskActions {
  return {
    save: saveAction.bind(null, person),
    publish: publishAction.bind(null, person),
    unpublish: unpublishAction.bind(null, person),
    findRelatable: findRelatableAction,
    suggestRelated: suggestRelatedAction,
    createTopic: createTopicAction,
    createAuthor: createAuthorAction,
    lookAround: lookAroundAction,
    slugTaken: slugTakenAction,
    listRecord: listRecordAction,
    steps: {
      sendToReview: sendToReviewAction.bind(null, person),
      takeBack: takeBackAction.bind(null, person),
      approve: approveAction.bind(null, person),
      sendBack: sendBackAction.bind(null, person),
      schedulePublication: schedulePublicationAction.bind(null, person),
      scheduleWithdrawal: scheduleWithdrawalAction.bind(null, person),
      moveSchedule: moveScheduleAction.bind(null, person),
      callOffSchedule: callOffScheduleAction.bind(null, person),
      keepScheduled: keepScheduledAction.bind(null, person),
    },
    talk: {
      open: openThreadAction.bind(null, person),
      answer: answerThreadAction.bind(null, person),
      edit: editCommentAction.bind(null, person),
      takeBack: takeBackCommentAction.bind(null, person),
      resolve: resolveThreadAction.bind(null, person),
      read: readThreadAction,
      move: moveThreadsAction.bind(null, person),
    },
  };
}

export default async function ArticlePage({ params }: Props) {
  const editor = await requireEditor("write");
  const { id } = await params;
  const working = await getOnce(editor, id);
  if (!working) notFound();
  const [topics, authors, { checks, review }] = await Promise.all([
    listTopicChoices(editor),
    listAuthorChoices(editor),
    getSettings(),
  ]);
  return (
    <main>
      <ArticleDesk
        key={id}
        working={working}
        choices={{ topics, authors }}
        person={{ id: editor.id, mayPublish: mayPublish(editor), review }}
        levels={checks}
        actions={actionsAs(editor.id)}
      />
    </main>
  );
}

/** Read once, for the title and the page. */
const getOnce = cache((editor: Editor, id: string) => getWorking(editor, id));
