import { isSlug } from "@/lib/content/slug";
import { absolute } from "@/lib/reading/page-metadata";
import { articlePath, slugInPath } from "@/lib/reading/paths";
import { qrCode } from "@/lib/share/qr-code";

type Props = { params: Promise<{ slug: string }> };

/** The code by which a phone finds an article that is open elsewhere. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const slug = slugInPath((await params).slug);
  if (!slug || !isSlug(slug)) return new Response("There is no such code.\n", { status: 404 });
  return new Response(qrCode(absolute(articlePath(slug))), {
    headers: { "cache-control": "public, max-age=86400", "content-type": "image/svg+xml" },
  });
}
