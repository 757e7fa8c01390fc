import { mayPublish } from "@/db/editorial/editor";
import { replacePicture } from "@/db/editorial/replace-picture";
import { expireTagsInRoute } from "@/db/published/expire";
import { currentEditor } from "@/lib/auth/require-editor";
import { env } from "@/lib/environment";
import { isSameOrigin } from "@/lib/http/same-origin";
import { originalHash, putOriginal } from "@/lib/media/keep-file";
import { makePreview } from "@/lib/media/preview";
import { readUpload } from "@/lib/media/read-upload";
import { reencode } from "@/lib/media/reencode";
import { warmVariants } from "@/lib/media/warm-variants";

type Context = { params: Promise<{ id: string }> };

/** Takes a file in place of a picture's own, wherever it is used; answers `{version}`, or `{error}` in words to show. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request.headers, env().SITE_URL)) {
    return Response.json({ error: "Pictures are taken from the desk only." }, { status: 403 });
  }
  const editor = await currentEditor();
  if (!editor) {
    const error = "You are signed out. Choose the file again to sign in.";
    return Response.json({ error }, { status: 401 });
  }
  if (!mayPublish(editor)) {
    return Response.json({ error: "Only editors replace pictures." }, { status: 403 });
  }
  const upload = await readUpload(request);
  if ("error" in upload) return Response.json({ error: upload.error }, { status: upload.status });
  const picture = await reencode(upload.bytes);
  if ("refused" in picture) return Response.json({ error: picture.refused }, { status: 422 });
  const { bytes, ...size } = picture;
  const file = originalHash(bytes);
  await putOriginal(bytes);
  const preview = await makePreview(bytes);
  const version = Number(new URL(request.url).searchParams.get("version"));
  const about = { file, ...size, bytes: bytes.length, name: upload.name, preview };
  const { id } = await params;
  const outcome = await replacePicture(editor, id, { version, ...about }, () => putOriginal(bytes));
  if (!outcome)
    return Response.json({ error: "This picture is no longer there." }, { status: 404 });
  if (outcome.kind === "conflict") {
    const error =
      "Somebody changed this picture meanwhile, and nothing was replaced. Load the page again to see it.";
    return Response.json({ error }, { status: 409 });
  }
  expireTagsInRoute(outcome.tags);
  warmVariants(file);
  return Response.json({ version: outcome.version }, { status: 201 });
}
