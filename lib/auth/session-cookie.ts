import { env } from "@/lib/environment";

/** Over HTTPS the name's prefix has browsers refuse a cookie that another host or plain HTTP would set. */
export function sessionCookie() {
  const secure = env().SITE_URL.startsWith("https:");
  return {
    name: secure ? "__Host-desk-session" : "desk-session",
    options: { httpOnly: true, sameSite: "lax", path: "/", secure } as const,
  };
}
