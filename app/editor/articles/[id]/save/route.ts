import { z } from "zod";
import { saveWorking } from "@/db/editorial/save-working";
import { currentEditor } from "@/lib/auth/require-editor";
import { env } from "@/lib/environment";
import { readJson } from "@/lib/http/read-json";
import { isSameOrigin } from "@/lib/http/same-origin";

const Last = z.object({
  person: z.uuid(),
  saveId: z.uuid(),
  base: z.number().int(),
  content: z.unknown(),
});

/**
 * Saves the last words of a page that is being left, as its action does: the browser sends a plain
 * request on when the page is gone, and not an action. What was not saved is in the browser still.
 */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const editor = await currentEditor("write");
  if (!editor) return new Response(null, { status: 401 });
  if (!isSameOrigin(request.headers, env().SITE_URL)) return new Response(null, { status: 403 });
  const id = z.uuid().safeParse((await params).id);
  const last = Last.safeParse(await readJson(request, 100_000));
  if (!id.success || !last.success) return new Response(null, { status: 400 });
  const { person, ...attempt } = last.data;
  if (person !== editor.id) return new Response(null, { status: 401 });
  const outcome = await saveWorking(editor, id.data, attempt);
  if (!outcome) return new Response(null, { status: 404 });
  if (outcome.kind !== "saved") return new Response(null, { status: 409 });
  return Response.json({ version: outcome.version, savedAt: outcome.savedAt });
}
