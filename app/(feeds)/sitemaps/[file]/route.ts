import { answerText } from "@/lib/http/answer-text";
import { getSitemapFile } from "@/lib/sitemaps/sitemap-files";

type Props = { params: Promise<{ file: string }> };

/** One file of the sitemap. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const [, name] = /^([a-z\d-]+)\.xml$/.exec((await params).file) ?? [];
  const file = name && (await getSitemapFile(name));
  if (!file) return new Response("There is no such sitemap.\n", { status: 404 });
  const type = "application/xml; charset=utf-8";
  return answerText(request, { type, body: file, timely: name === "news" });
}
