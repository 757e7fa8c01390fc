import type { Notification } from "@/db/notifications/notification";
import { formatMoment } from "@/lib/reading/moments";

/** A notification in words: one sentence, and what was written with it. */
export type Said = { sentence: string; quote: string };

/** Moments are told in the publication's zone. */
export function said(notification: Notification, zone: string): Said {
  const who = notification.from ?? "Somebody";
  const title = notification.title ? `“${notification.title}”` : "an article without a title";
  switch (notification.kind) {
    case "review requested":
      return { sentence: `${who} asks for a review of ${title}`, quote: notification.about.note };
    case "approved":
      return { sentence: `${who} approved ${title}`, quote: notification.about.note };
    case "sent back":
      return { sentence: `${who} sent ${title} back`, quote: notification.about.note };
    case "mentioned":
      return { sentence: `${who} mentioned you on ${title}`, quote: notification.about.words };
    case "answered":
      return { sentence: `${who} answered you on ${title}`, quote: notification.about.words };
    case "commented":
      return { sentence: `${who} commented on ${title}`, quote: notification.about.words };
    case "schedule failed": {
      const { what, at, why } = notification.about;
      const done = what === "publish" ? "published" : "unpublished";
      const when = formatMoment(new Date(at), zone);
      return { sentence: `${title} was not ${done} as scheduled for ${when}`, quote: why };
    }
  }
}

/** Where at the desk it leads: the comment, the article, or the inbox itself. */
export function notificationPath({
  articleId,
  about,
}: Pick<Notification, "articleId" | "about">): string {
  if (!articleId) return "/editor/notifications";
  const comment = "comment" in about ? `?comment=${about.comment}` : "";
  return `/editor/articles/${articleId}${comment}`;
}
