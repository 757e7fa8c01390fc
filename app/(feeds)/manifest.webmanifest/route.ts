import { connection } from "next/server";
import { getSettings } from "@/db/published/settings";
import { answerText } from "@/lib/http/answer-text";
import { webManifest } from "@/lib/icons/web-manifest";

export async function GET(request: Request): Promise<Response> {
  // A build does not know the publication.
  await connection();
  const body = `${JSON.stringify(webManifest(await getSettings()), null, 2)}\n`;
  return answerText(request, { body, type: "application/manifest+json; charset=utf-8" });
}
