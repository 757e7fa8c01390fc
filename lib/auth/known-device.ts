import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/environment";

/**
 * Remembers where somebody has signed in before: OWASP's "device cookies". Attempts from there
 * are counted apart, so that strangers who guess at an account make each other wait, and not
 * the person whose account it is. The cookie signs nobody in.
 */
export function newDevice(email: string): string {
  const name = randomBytes(16).toString("base64url");
  return `${name}.${signed(name, email)}`;
}

/** Whether a cookie's value was given to somebody who signed in to this account. */
export function isKnownDevice(device: string | undefined, email: string): device is string {
  const [name = ""] = device?.split(".") ?? [];
  // The whole value, since attempts are counted by it: with anything behind it, it would be another each time.
  const [theirs, ours] = [Buffer.from(device ?? ""), Buffer.from(`${name}.${signed(name, email)}`)];
  return theirs.length === ours.length && timingSafeEqual(theirs, ours);
}

export const deviceDays = 365;

/** Over HTTPS no other host can set it. */
export function deviceCookie() {
  const secure = env().SITE_URL.startsWith("https:");
  return {
    name: secure ? "__Host-desk-device" : "desk-device",
    options: {
      httpOnly: true,
      sameSite: "lax",
      path: "/",
      secure,
      maxAge: deviceDays * 24 * 60 * 60,
    } as const,
  };
}

function signed(name: string, email: string): string {
  return createHmac("sha256", env().AUTH_SECRET)
    .update(`device\n${name}\n${email.trim().toLowerCase()}`)
    .digest("base64url");
}
