import { connection } from "next/server";
import { answerText } from "@/lib/http/answer-text";
import { robotsTxt } from "@/lib/reading/robots-txt";

export async function GET(request: Request): Promise<Response> {
  // A build does not know the publication's address.
  await connection();
  return answerText(request, { body: robotsTxt(), type: "text/plain; charset=utf-8" });
}
