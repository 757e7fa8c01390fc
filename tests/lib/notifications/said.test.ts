import { expect, test } from "vitest";
import type { Notification } from "@/db/notifications/notification";
import { groupOf, notificationGroups } from "@/db/notifications/notification-kinds";
import { notificationMail } from "@/lib/mail/notification-mail";
import { notificationPath, said } from "@/lib/notifications/said";

const articleId = "5f0c5a2e-0000-4000-8000-000000000001";
const told = (kind: Notification["kind"], about: object, changes: object = {}) =>
  ({
    ...{ id: 1, kind, about, at: new Date(), readAt: null },
    ...{ articleId, title: "Grain", from: "Ada Lovelace", ...changes },
  }) as Notification;

test("a review is asked for by somebody, of an article, with what they wrote", () => {
  expect(said(told("review requested", { note: "By noon?" }), "UTC")).toEqual({
    sentence: "Ada Lovelace asks for a review of “Grain”",
    quote: "By noon?",
  });
});

test("a schedule that failed says when it was for, in the publication's zone, and why", () => {
  const about = { what: "publish", at: "2026-11-23T22:00:00Z", why: "It says TK." };
  expect(said(told("schedule failed", about, { from: null }), "Asia/Shanghai")).toEqual({
    sentence: expect.stringContaining(
      "“Grain” was not published as scheduled for 24 November 2026, 06:00",
    ),
    quote: "It says TK.",
  });
});

test("what has no title yet, and whoever left, have words too", () => {
  const about = { comment: "c", words: "…" };
  const { sentence } = said(told("mentioned", about, { title: "", from: null }), "UTC");
  expect(sentence).toBe("Somebody mentioned you on an article without a title");
});

test("it leads to the comment, or to the article", () => {
  expect(notificationPath(told("answered", { comment: "c1", words: "" }))).toBe(
    `/editor/articles/${articleId}?comment=c1`,
  );
  expect(notificationPath(told("approved", { note: "" }))).toBe(`/editor/articles/${articleId}`);
});

test("every kind belongs to one group, which somebody may not wish by e-mail", () => {
  const kinds = Object.values(notificationGroups).flat();
  expect(new Set(kinds).size).toBe(kinds.length);
  for (const kind of kinds) expect(notificationGroups[groupOf(kind)]).toContain(kind);
});

test("a mail without a note has no empty place for one", () => {
  const mail = notificationMail(
    { ...told("approved", { note: "" }), toName: "Grace" },
    { name: "The Brief", timeZone: "UTC", site: "https://brief.example" },
  );
  expect(mail.subject).toBe("Ada Lovelace approved “Grain”");
  expect(mail.text).not.toMatch(/\n{3,}/);
  expect(mail.text).toMatch(
    /^Hello Grace,\n\nAda Lovelace approved “Grain”\.\n\nOpen it at the desk:\nhttps:/,
  );
});
