import { z } from "zod";
import { currentEditor } from "@/lib/auth/require-editor";
import { env } from "@/lib/environment";
import { readJson } from "@/lib/http/read-json";
import { isSameOrigin } from "@/lib/http/same-origin";
import { fetchPicture } from "@/lib/media/fetch-picture";
import { storePicture } from "@/lib/media/store-picture";
import { warmVariants } from "@/lib/media/warm-variants";

const Asked = z.object({ address: z.url({ protocol: /^https?$/ }).max(8_192) });

/** Fetches one picture of a page that was pasted at the desk and answers `{id, width, height}`, or `{error}` in words to show. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers, env().SITE_URL)) {
    return Response.json({ error: "Pictures are taken from the desk only." }, { status: 403 });
  }
  const editor = await currentEditor();
  if (!editor) {
    const error = "You are signed out. Paste the picture again to sign in.";
    return Response.json({ error }, { status: 401 });
  }
  const asked = Asked.safeParse(await readJson(request, 16_384));
  if (!asked.success) return Response.json({ error: "That is no address." }, { status: 400 });
  const fetched = await fetchPicture(asked.data.address);
  if ("refused" in fetched) return Response.json({ error: fetched.refused }, { status: 422 });
  const picture = await storePicture(fetched.bytes, { name: fetched.name, createdBy: editor.id });
  if ("refused" in picture) return Response.json({ error: picture.refused }, { status: 422 });
  warmVariants(picture.id);
  return Response.json(picture, { status: 201 });
}
