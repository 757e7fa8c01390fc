import type { Mentionable } from "@/db/editorial/comments/list-mentionable";
import { cutMentions } from "@/lib/content/comments/words";

/** The most people offered at once. */
const most = 6;

/** The name after an @ that the cursor is in, and where it begins; undefined where there is none. */
export function nameBeingTyped(
  text: string,
  caret: number,
): { at: number; name: string } | undefined {
  const at = text.lastIndexOf("@", caret - 1);
  const name = text.slice(at + 1, caret);
  if (at === -1 || name.length > 60 || name.includes("\n")) return;
  // An e-mail address names nobody.
  if (/[\w.-]$/.test(text.slice(0, at)) && /^[\w.-]*$/.test(name)) return;
  return { at, name };
}

/** The people whose name, or a part of it, begins so. */
export function matching(people: Mentionable[], typed: string): Mentionable[] {
  const wanted = typed.toLocaleLowerCase();
  return people
    .filter(({ name }) => {
      const whole = name.toLocaleLowerCase();
      if (whole === wanted.trim()) return false;
      return whole.startsWith(wanted) || whole.split(/\s+/).some((part) => part.startsWith(wanted));
    })
    .slice(0, most);
}

/** Whom a comment names. */
export function mentionedIn(text: string, people: Mentionable[]): string[] {
  const names = cutMentions(
    text,
    people.map(({ name }) => name),
  )
    .filter(({ mentions }) => mentions)
    .map((piece) => piece.text.slice(1));
  return people.filter(({ name }) => names.includes(name)).map(({ id }) => id);
}
