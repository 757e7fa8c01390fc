import { z } from "zod";
import { listThreads } from "@/db/editorial/comments/list-threads";
import { beHere, leave } from "@/db/editorial/presence";
import { getStanding } from "@/db/editorial/standing";
import { getWorking } from "@/db/editorial/working";
import { currentEditor } from "@/lib/auth/require-editor";
import { env } from "@/lib/environment";
import { readJson } from "@/lib/http/read-json";
import { isSameOrigin } from "@/lib/http/same-origin";

const Said = z.object({
  tab: z.uuid(),
  /** The version that the tab has. */
  version: z.number().int(),
  field: z.string().max(40),
  /** The count of the standing that it has. */
  standing: z.number().int().default(0),
  /** The state of the comments that it has. */
  talk: z.number().optional(),
  leaves: z.boolean().default(false),
});

/**
 * Hears that a tab is at an article and what it has, and answers who else is there, with the
 * article where it was saved since, where it stands and the comments where those are others. A
 * route and not an action: actions wait for one another, and a save shall not wait for this.
 */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const editor = await currentEditor();
  if (!editor) return new Response(null, { status: 401 });
  if (!isSameOrigin(request.headers, env().SITE_URL)) return new Response(null, { status: 403 });
  const id = z.uuid().safeParse((await params).id);
  const said = Said.safeParse(await readJson(request, 1_000));
  if (!id.success || !said.success) return new Response(null, { status: 400 });
  const { leaves, version, standing: count, talk: known, ...here } = said.data;
  if (leaves) {
    await leave(editor, id.data, here.tab);
    return new Response(null, { status: 204 });
  }
  const there = await beHere(editor, id.data, here);
  if (!there) return new Response(null, { status: 404 });
  const current = there.version > version ? await getWorking(editor, id.data) : undefined;
  const isElsewhere = !current && there.standing !== count;
  const standing = isElsewhere ? await getStanding(editor, id.data) : undefined;
  const talk = await listThreads(editor, id.data, known);
  return Response.json({ others: there.others, current, standing, talk });
}
