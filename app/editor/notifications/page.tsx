import type { Metadata } from "next";
import { z } from "zod";
import { NotificationList } from "@/components/editor/notifications/notification-list";
import { listInbox } from "@/db/notifications/inbox";
import { getSettings } from "@/db/published/settings";
import { requireEditor } from "@/lib/auth/require-editor";
import { canMail } from "@/lib/mail/send-mail";
import { markAllReadAction, markReadAction } from "./actions";

export const metadata: Metadata = { title: "Notifications" };

const Asked = z.object({
  before: z.coerce.number().int().positive().optional().catch(undefined),
  unread: z.literal("yes").optional().catch(undefined),
});

type Props = { searchParams: Promise<Record<string, unknown>> };

export default async function NotificationsPage({ searchParams }: Props) {
  const editor = await requireEditor();
  const { before, unread } = Asked.parse(await searchParams);
  const { items, older } = await listInbox(editor, { before, unread: unread === "yes" });
  const { timeZone } = await getSettings();
  return (
    <NotificationList
      notifications={items}
      zone={timeZone}
      before={before}
      older={older}
      onlyUnread={unread === "yes"}
      canMail={canMail()}
      markAllReadAction={markAllReadAction}
      markReadAction={markReadAction}
    />
  );
}
