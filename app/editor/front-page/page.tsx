import type { Metadata } from "next";
import { FrontDesk } from "@/components/editor/front/front-desk.client";
import { getFrontArranging } from "@/db/editorial/arranging";
import { listTopicChoices } from "@/db/editorial/choices";
import { getNewestDay } from "@/db/published/editions";
import { requireEditor } from "@/lib/auth/require-editor";
import {
  changeFrontAction,
  findLiveAction,
  lookAtFrontAction,
  publishFrontAction,
} from "./actions";

export const metadata: Metadata = { title: "Front page" };

export default async function FrontPageDesk() {
  const editor = await requireEditor("publish");
  const day = await getNewestDay();
  return (
    <main>
      <FrontDesk
        start={await getFrontArranging(editor)}
        topics={await listTopicChoices(editor)}
        actions={{
          change: changeFrontAction.bind(null, editor.id),
          publish: publishFrontAction.bind(null, editor.id),
          look: lookAtFrontAction,
        }}
        find={findLiveAction}
        edition={day && `/editor/editions/${day}`}
      />
    </main>
  );
}
