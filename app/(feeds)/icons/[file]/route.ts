import { getSettings } from "@/db/published/settings";
import { isNotModified } from "@/lib/http/not-modified";
import { getIcon } from "@/lib/icons/draw-icon";
import { iconFiles, iconName, iconSource } from "@/lib/icons/icon-files";
import { markSvg } from "@/lib/icons/mark";
import { colours } from "@/lib/share/colours";

/** An icon of the publication, from its settings as they are. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params;
  const source = iconSource(await getSettings());
  const etag = `"${iconName(source).slice(0, 16)}-${file}"`;
  const headers = { "cache-control": "public, max-age=86400", etag };
  if (file === "mark.svg") {
    if (isNotModified(request.headers, { etag })) return notModified(headers);
    const mark = markSvg({ seal: source.seal, paper: colours.paper, bleed: false });
    return new Response(mark, { headers: { ...headers, "content-type": "image/svg+xml" } });
  }
  if (!isIcon(file)) return new Response("There is no such icon.\n", { status: 404 });
  if (isNotModified(request.headers, { etag })) return notModified(headers);
  const bytes = await getIcon(file, source);
  if (bytes === "busy") {
    return new Response("Too many pictures are being made. Please try again in a minute.\n", {
      status: 503,
      headers: { "cache-control": "no-store", "retry-after": "30" },
    });
  }
  return new Response(new Uint8Array(bytes), {
    headers: { ...headers, "content-type": "image/png" },
  });
}

const isIcon = (file: string): file is keyof typeof iconFiles => Object.hasOwn(iconFiles, file);

const notModified = (headers: Record<string, string>) =>
  new Response(null, { status: 304, headers });
