import { type NextRequest, NextResponse } from "next/server";
import { database } from "@/db/client";
import { safePath } from "@/lib/auth/safe-path";
import { sessionCookie } from "@/lib/auth/session-cookie";
import { findSession } from "@/lib/auth/sessions";

/**
 * A real redirect to the sign-in page and back again, which a page cannot give once it streams.
 * It is a courtesy, not the guard: that is in every page and action. What is posted passes
 * through, so that nothing typed is lost on the way to somebody's signing in again.
 */
export async function proxy(request: NextRequest) {
  if (request.method !== "GET" && request.method !== "HEAD") return NextResponse.next();
  const token = request.cookies.get(sessionCookie().name)?.value;
  const signedIn = (await findSession(database(), token)) !== undefined;
  const { pathname, searchParams } = request.nextUrl;
  if (pathname === "/sign-in") {
    return signedIn ? go(request, safePath(searchParams.get("next"))) : NextResponse.next();
  }
  if (signedIn) return NextResponse.next();
  searchParams.delete("_rsc");
  const wanted = `${pathname}${searchParams.size > 0 ? `?${searchParams}` : ""}`;
  return go(request, `/sign-in?${new URLSearchParams({ next: wanted })}`);
}

function go(request: NextRequest, path: string) {
  return NextResponse.redirect(new URL(path, request.url), 307);
}

// Not where pictures are sent: of what passes through here Next keeps a copy in memory, and cuts it at 10 MB.
export const config = {
  matcher: ["/editor", "/editor/((?!pictures$|media/[^/]+/file$).*)", "/sign-in"],
};
