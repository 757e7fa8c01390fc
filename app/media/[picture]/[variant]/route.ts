import { isNotModified } from "@/lib/http/not-modified";
import { parseCrop } from "@/lib/media/crops";
import { getCrop } from "@/lib/media/make-crop";
import { getVariant } from "@/lib/media/make-variant";
import { parseVariant } from "@/lib/media/variants";

/** A picture's file. Its address names its content, so it never changes and is kept for good. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ picture: string; variant: string }> },
): Promise<Response> {
  const { picture, variant } = await params;
  const wanted = parseVariant(variant);
  const crop = parseCrop(variant);
  const bytes = crop ? await getCrop(picture, crop) : wanted && (await getVariant(picture, wanted));
  if (bytes === "busy") {
    return new Response("Too many pictures are being made. Please try again in a minute.\n", {
      status: 503,
      headers: { "cache-control": "no-store", "retry-after": "30" },
    });
  }
  if (!bytes) return new Response("There is no such picture.\n", { status: 404 });
  const etag = `"${picture.slice(0, 16)}-${variant}"`;
  const headers = {
    "cache-control": "public, max-age=31536000, immutable",
    etag,
  };
  if (isNotModified(request.headers, { etag })) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(new Uint8Array(bytes), {
    headers: { ...headers, "content-type": `image/${wanted?.format ?? "jpeg"}` },
  });
}
