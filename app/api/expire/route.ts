import { z } from "zod";
import { expireTagsInRoute } from "@/db/published/expire";
import { isInternalKey } from "@/lib/server/internal-key";

const Tags = z.array(z.string().min(1).max(256)).max(10_000);

/**
 * Expires cached reads for the server of this same process, which learned of a publication
 * elsewhere: Next lets tags expire within a request alone.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isInternalKey(request.headers.get("x-internal-key")))
    return new Response(null, { status: 404 });
  const tags = Tags.safeParse(await request.json());
  if (!tags.success) return new Response(null, { status: 400 });
  expireTagsInRoute(tags.data);
  return new Response(null, { status: 204 });
}
