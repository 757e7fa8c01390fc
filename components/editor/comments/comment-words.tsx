import { Fragment } from "react";
import { cutMentions } from "@/lib/content/comments/words";

/** What a comment says, with the names that it mentions. */
export function CommentWords({ text, mentions }: { text: string; mentions: { name: string }[] }) {
  const pieces = cutMentions(
    text,
    mentions.map(({ name }) => name),
  );
  return (
    <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
      {pieces.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name, and never move
        <Fragment key={index}>
          {piece.mentions ? <strong className="font-semibold">{piece.text}</strong> : piece.text}
        </Fragment>
      ))}
    </p>
  );
}
