import { sql } from "drizzle-orm";
import { connection } from "next/server";
import { database } from "@/db/client";
import { log } from "@/lib/server/log";

const patience = 2_000;

/** The database answers too: what a load balancer asks before it sends anybody here. */
export async function GET(): Promise<Response> {
  await connection();
  const headers = { "Cache-Control": "no-store" };
  try {
    await within(patience, database().execute(sql`select 1`));
    return Response.json({ status: "ready" }, { headers });
  } catch (error) {
    log().error({ err: error }, "the database does not answer");
    return Response.json({ status: "not ready" }, { status: 503, headers });
  }
}

async function within(milliseconds: number, task: PromiseLike<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${milliseconds} ms`)), milliseconds);
  });
  await Promise.race([task, late]).finally(() => clearTimeout(timer));
}
