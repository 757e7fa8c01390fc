import { currentEditor } from "@/lib/auth/require-editor";
import { env } from "@/lib/environment";
import { isSameOrigin } from "@/lib/http/same-origin";
import { readUpload } from "@/lib/media/read-upload";
import { storePicture } from "@/lib/media/store-picture";
import { warmVariants } from "@/lib/media/warm-variants";

/** Takes one picture from the desk and answers `{id, width, height}`, or `{error}` in words to show. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers, env().SITE_URL)) {
    return Response.json({ error: "Pictures are taken from the desk only." }, { status: 403 });
  }
  const editor = await currentEditor();
  if (!editor) {
    const error = "You are signed out. Sign in again in another tab, then add the picture again.";
    return Response.json({ error }, { status: 401 });
  }
  const upload = await readUpload(request);
  if ("error" in upload) return Response.json({ error: upload.error }, { status: upload.status });
  const { bytes, name } = upload;
  const picture = await storePicture(bytes, { name, createdBy: editor.id });
  if ("refused" in picture) return Response.json({ error: picture.refused }, { status: 422 });
  warmVariants(picture.id);
  return Response.json(picture, { status: 201 });
}
