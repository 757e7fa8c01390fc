import { countUnread } from "@/db/notifications/inbox";
import { currentEditor } from "@/lib/auth/require-editor";

/** How many notifications are unread, for the header of a page that stays open. */
export async function GET(): Promise<Response> {
  const editor = await currentEditor();
  if (!editor) return new Response(null, { status: 401 });
  return Response.json({ unread: await countUnread(editor) });
}
