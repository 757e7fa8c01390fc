import { createHmac } from "node:crypto";
import type { Queryable } from "@/db/client";
import {
  clearFailures,
  giveBackAttempt,
  takeAttempt,
  type Waits,
} from "@/db/people/sign-in-failures";
import { env } from "@/lib/environment";
import { isKnownDevice } from "./known-device";

/** Nobody is kept from their account longer than a quarter of an hour after somebody's last try. */
const accountWaits: Waits = { free: 5, first: 30, longest: 15 * 60 };
/** A whole newsroom may sit behind one address. */
const addressWaits: Waits = { free: 20, first: 30, longest: 60 * 60 };

export type Attempt = { email: string; address: string; device?: string | undefined };

/** Counts an attempt before it is looked at; the seconds to wait, 0 when it may be made. */
export async function countAttempt(db: Queryable, attempt: Attempt): Promise<number> {
  const wait = await takeAttempt(db, addressKey(attempt), addressWaits);
  // A blocked address must not add to the wait of the account that it is after.
  return wait || takeAttempt(db, deviceKey(attempt) ?? accountKey(attempt), accountWaits);
}

/** The attempt was a success. */
export async function forgiveAttempt(db: Queryable, attempt: Attempt): Promise<void> {
  await clearAccount(db, attempt.email);
  const device = deviceKey(attempt);
  if (device) await clearFailures(db, device);
  await giveBackAttempt(db, addressKey(attempt));
}

/** Ends an account's wait. */
export async function clearAccount(db: Queryable, email: string): Promise<void> {
  await clearFailures(db, accountKey({ email }));
}

const accountKey = ({ email }: { email: string }) => `account:${keyed(email.trim().toLowerCase())}`;
const deviceKey = ({ email, device }: Attempt) =>
  isKnownDevice(device, email) ? `device:${keyed(device)}` : undefined;
const addressKey = ({ address }: { address: string }) => `address:${keyed(network(address))}`;

/** There are few enough addresses to try them all against a bare hash. */
function keyed(text: string): string {
  return createHmac("sha256", env().AUTH_SECRET).update(text).digest("hex");
}

/** One line has 2⁶⁴ IPv6 addresses to choose from: they count as one. */
export function network(address: string): string {
  if (!address.includes(":") || address.startsWith("::ffff:"))
    return address.replace("::ffff:", "");
  const [head = "", tail = ""] = address.toLowerCase().split("::");
  const left = head.split(":").filter(Boolean);
  const right = tail.split(":").filter(Boolean);
  const zeros = address.includes("::") ? Array(8 - left.length - right.length).fill("0") : [];
  return [...left, ...zeros, ...right]
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, ""))
    .join(":");
}

/** `2 minutes`, for a sentence. */
export function inWords(seconds: number): string {
  const [count, unit] = seconds < 60 ? [seconds, "second"] : [Math.ceil(seconds / 60), "minute"];
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
