import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { openNotification } from "@/db/notifications/inbox";
import { requireEditor } from "@/lib/auth/require-editor";
import { notificationPath } from "@/lib/notifications/said";

/** Leads to what a notification is about; it is read from then on. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const editor = await requireEditor();
  const id = z.coerce
    .number()
    .int()
    .positive()
    .safeParse((await params).id);
  const opened = id.success ? await openNotification(editor, id.data) : undefined;
  if (!opened) notFound();
  redirect(notificationPath(opened));
}
