import type { Notification } from "@/db/notifications/notification";
import { groupOf, type NotificationGroup } from "@/db/notifications/notification-kinds";
import { notificationPath, said } from "@/lib/notifications/said";
import type { Words } from "./send-mail";

const why: Record<NotificationGroup, string> = {
  reviews: "about reviews",
  comments: "about comments",
  schedules: "when a schedule fails",
};

type Publication = { name: string; timeZone: string; site: string };

/** A notification as a mail of plain text. */
export function notificationMail(
  notification: Notification & { toName: string },
  { name, timeZone, site }: Publication,
): Words {
  const { sentence, quote } = said(notification, timeZone);
  const quoted = quote.trim() && `${quote.trim().replaceAll(/^/gm, "    ")}\n\n`;
  return {
    subject: sentence,
    text: `Hello ${notification.toName},

${sentence}.

${quoted}Open it at the desk:
${site}${notificationPath(notification)}

-- 
The desk of ${name}
You are written to ${why[groupOf(notification.kind)]}. To change that:
${site}/editor/account
`,
  };
}
