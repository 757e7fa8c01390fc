import { type Database, database } from "@/db/client";
import type { Jobs } from "@/db/jobs/queues";
import { getForMail, markMailed } from "@/db/notifications/get-for-mail";
import { readSettings } from "@/db/published/read-settings";
import { type Environment, env } from "@/lib/environment";
import { notificationMail } from "@/lib/mail/notification-mail";
import { sendMail } from "@/lib/mail/send-mail";
import { log } from "@/lib/server/log";

/** Tells somebody by e-mail what they were told at the desk, where mail can be sent and they wish it. */
export async function mailNotification(
  { notification: id }: Jobs["mail"],
  db: Database = database(),
  environment: Environment = env(),
): Promise<void> {
  if (!environment.SMTP_URL) return;
  const notification = await getForMail(db, id);
  if (!notification) return;
  const { name, timeZone } = (await readSettings(db)).settings;
  const site = environment.SITE_URL;
  await sendMail(
    {
      to: { name: notification.toName, address: notification.email },
      id: `notification-${id}`,
      ...notificationMail(notification, { name, timeZone, site }),
    },
    environment,
  );
  await markMailed(db, id);
  log().info({ notification: id }, "told by e-mail");
}
