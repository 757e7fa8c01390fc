import { z } from "zod";
import { storable } from "../storable";

/** The most characters that a comment has. */
export const longestComment = 4_000;

export const CommentText = z.string().trim().min(1).max(longestComment).transform(storable);

/** How a comment begins, for where it is spoken of. */
export function excerpt(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length > 200 ? `${line.slice(0, 199).toWellFormed().trimEnd()}…` : line;
}

export type Piece = { text: string; mentions: boolean };

/** A comment cut at the names that it mentions, longest name first where one begins another. */
export function cutMentions(text: string, names: string[]): Piece[] {
  const sorted = names.filter(Boolean).toSorted((one, other) => other.length - one.length);
  const pieces: Piece[] = [];
  let rest = 0;
  for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", at + 1)) {
    const name = sorted.find((candidate) => text.startsWith(candidate, at + 1));
    if (!name) continue;
    if (at > rest) pieces.push({ text: text.slice(rest, at), mentions: false });
    rest = at + 1 + name.length;
    pieces.push({ text: text.slice(at, rest), mentions: true });
  }
  if (rest < text.length) pieces.push({ text: text.slice(rest), mentions: false });
  return pieces;
}
