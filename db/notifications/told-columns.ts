import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { revisions } from "../schema/articles";
import { notifications } from "../schema/notifications";
import { people } from "../schema/people";
import type { NotificationKind } from "./notification-kinds";

/** Who did what a notification tells, to be joined. */
export const sender = alias(people, "sender");

/** A `Notification`, of its row, its sender and the working revision of its article. */
export const toldColumns = {
  id: notifications.id,
  kind: sql<NotificationKind>`${notifications.kind}`,
  about: notifications.about,
  at: notifications.at,
  readAt: notifications.readAt,
  articleId: notifications.articleId,
  title: revisions.title,
  from: sender.name,
};
