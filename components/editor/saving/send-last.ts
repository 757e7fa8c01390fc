import type { Answer, Attempt } from "./saving";

/** What browsers send on for pages that are gone, in bytes, less what else the page may say as it goes. */
const most = 60_000;

export function fitsLast(attempt: Attempt): boolean {
  return new TextEncoder().encode(JSON.stringify(attempt)).length <= most;
}

/** Sends a save that arrives also when its page is gone by then. */
export async function sendLast(
  articleId: string,
  person: string,
  attempt: Attempt,
): Promise<Answer<never>> {
  const answer = await fetch(`/editor/articles/${articleId}/save`, {
    method: "POST",
    keepalive: true,
    body: JSON.stringify({ person, ...attempt }),
  });
  // A page that is still there asks again, as it always does, and is told why.
  if (!answer.ok) return { kind: "no answer" };
  const { version, savedAt } = await answer.json();
  return { kind: "saved", version, savedAt: new Date(savedAt) };
}
