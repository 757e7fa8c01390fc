import type { NotificationAbout, NotificationKind } from "./notification-kinds";

/** What somebody is told, with the names that its ids stand for. */
export type Notification = {
  [Kind in NotificationKind]: {
    id: number;
    kind: Kind;
    about: NotificationAbout[Kind];
    at: Date;
    readAt: Date | null;
    articleId: string | null;
    /** The article's working title; empty where none was written, null without an article. */
    title: string | null;
    /** The name of who caused it. */
    from: string | null;
  };
}[NotificationKind];
