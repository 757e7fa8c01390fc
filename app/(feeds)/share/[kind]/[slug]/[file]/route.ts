import { isNotModified } from "@/lib/http/not-modified";
import { slugInPath } from "@/lib/reading/paths";
import { getSharePicture, wasShared } from "@/lib/share/get-share-picture";
import { shareKinds, sharePath } from "@/lib/share/share-picture";
import { shareName } from "@/lib/share/share-words";
import { wordsAt } from "@/lib/share/words-at";

type Props = { params: Promise<{ kind: string; slug: string; file: string }> };

/** The picture that chats show of a page. Its address names what it says, so it is kept for good. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { kind, slug, file } = await params;
  const known = shareKinds.find((name) => name === kind);
  const words = known && (await wordsAt(known, slug));
  if (!words) return missing();
  const name = shareName(words);
  if (file !== `${name}.jpg`) {
    // Asked for by the words that the page had before: it says something else now.
    if (!(await wasShared(file.replace(/\.jpg$/, "")))) return missing();
    return new Response(null, {
      status: 302,
      headers: {
        location: sharePath(known, slugInPath(slug) ?? slug, name),
        "cache-control": "no-store",
      },
    });
  }
  const etag = `"${name.slice(0, 32)}"`;
  const headers = { "cache-control": "public, max-age=31536000, immutable", etag };
  if (isNotModified(request.headers, { etag })) {
    return new Response(null, { status: 304, headers });
  }
  const bytes = await getSharePicture(words);
  if (bytes === "busy") {
    return new Response("Too many pictures are being made. Please try again in a minute.\n", {
      status: 503,
      headers: { "cache-control": "no-store", "retry-after": "30" },
    });
  }
  return new Response(new Uint8Array(bytes), {
    headers: { ...headers, "content-type": "image/jpeg" },
  });
}

const missing = () => new Response("There is no such picture.\n", { status: 404 });
