import { listPictures } from "@/db/editorial/list-pictures";
import { currentEditor } from "@/lib/auth/require-editor";
import { isPictureId } from "@/lib/content/picture-id";
import { env } from "@/lib/environment";
import { isSameOrigin } from "@/lib/http/same-origin";
import { readUpload } from "@/lib/media/read-upload";
import { storePicture } from "@/lib/media/store-picture";
import { warmVariants } from "@/lib/media/warm-variants";

/** Lists the pictures that have the words of `words`, after the one named `older`: `{items, older}`. */
export async function GET(request: Request): Promise<Response> {
  const editor = await currentEditor();
  if (!editor) return Response.json({ error: "You are signed out." }, { status: 401 });
  const asked = new URL(request.url).searchParams;
  const older = asked.get("older");
  const found = await listPictures(editor, {
    words: (asked.get("words") ?? "").slice(0, 200),
    cursor: isPictureId(older) ? older : undefined,
  });
  return Response.json(found, { headers: { "cache-control": "private, no-store" } });
}

/** Takes one picture from the desk and answers `{id, file, width, height}`, or `{error}` in words to show. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers, env().SITE_URL)) {
    return Response.json({ error: "Pictures are taken from the desk only." }, { status: 403 });
  }
  const editor = await currentEditor();
  if (!editor) {
    const error = "You are signed out. Add the picture again to sign in.";
    return Response.json({ error }, { status: 401 });
  }
  const upload = await readUpload(request);
  if ("error" in upload) return Response.json({ error: upload.error }, { status: upload.status });
  const { bytes, name } = upload;
  const picture = await storePicture(bytes, { name, createdBy: editor.id });
  if ("refused" in picture) return Response.json({ error: picture.refused }, { status: 422 });
  warmVariants(picture.file);
  return Response.json(picture, { status: 201 });
}
