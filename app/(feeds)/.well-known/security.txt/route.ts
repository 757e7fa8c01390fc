import { connection } from "next/server";
import { getSettings } from "@/db/published/settings";
import { answerText } from "@/lib/http/answer-text";
import { securityTxt } from "@/lib/reading/security-txt";

export async function GET(request: Request): Promise<Response> {
  await connection();
  const body = securityTxt(await getSettings());
  const type = "text/plain; charset=utf-8";
  return body
    ? answerText(request, { body, type, timely: true })
    : new Response("There is no contact.\n", { status: 404 });
}
