import type { Settings } from "@/lib/content/settings";
import { Frame } from "./frame";
import { Notice } from "./notice";

/** What stands in for a page that is missing, withdrawn or broken. */
export const notices = {
  missing: {
    status: 404,
    heading: "There is no page at this address",
    text: "It may have been mistyped, or the link that led here is wrong. A brief that has moved still opens from its older addresses.",
  },
  withdrawn: {
    status: 410,
    heading: "This article has been withdrawn",
    text: "It was published here, and its editors have taken it down.",
  },
  hurried: {
    status: 429,
    heading: "That was too many searches at once",
    text: "To leave room for others we answer only so many from one address. Please try again in a few seconds.",
  },
  broken: {
    status: 500,
    heading: "This page cannot be shown just now",
    text: "The fault is ours, and it has been written down. Please try again in a minute.",
  },
};

export type NoticeKind = keyof typeof notices;

export const isNoticeKind = (kind: string): kind is NoticeKind => Object.hasOwn(notices, kind);

type Props = { kind: NoticeKind; settings?: Settings };

export function NoticePage({ kind, settings }: Props) {
  const { status, heading, text } = notices[kind];
  return (
    <Frame settings={settings}>
      <Notice status={status} heading={heading}>
        {text}
      </Notice>
    </Frame>
  );
}
