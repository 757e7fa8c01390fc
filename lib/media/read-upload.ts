import { readBody } from "@/lib/http/read-body";
import { mostBytes, tooManyBytes } from "./limits";

export type Upload = { bytes: Buffer; name: string };
export type Refusal = { status: 400 | 413 | 415; error: string };

/** What multipart adds round a file: its boundaries, headers and a long name. */
const envelope = 16 * 1024;

/** The one file of a multipart request, in its field `file`; or why there is none. */
export async function readUpload(request: Request): Promise<Upload | Refusal> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("multipart/form-data")) {
    return { status: 415, error: "Send the picture as a form with the field “file”." };
  }
  const body = await readBody(request, mostBytes + envelope);
  if (!body) return { status: 413, error: tooManyBytes };
  const form = await readForm(body, type);
  if (!form) return { status: 400, error: "The upload arrived incomplete. Try again." };
  const file = form.get("file");
  if (!(file instanceof File)) return { status: 400, error: "There is no file in the upload." };
  if (file.size > mostBytes) return { status: 413, error: tooManyBytes };
  return { bytes: Buffer.from(await file.arrayBuffer()), name: file.name };
}

/** Undefined for a malformed form: what a client sends is its mistake and not a fault of ours. */
async function readForm(body: Buffer, type: string): Promise<FormData | undefined> {
  try {
    return await new Response(new Uint8Array(body), {
      headers: { "content-type": type },
    }).formData();
  } catch {
    return undefined;
  }
}
