import { cookies } from "next/headers";
import { deviceCookie, isKnownDevice, newDevice } from "./known-device";

/** Remembers, for an action that signed somebody in, that they did so from here. */
export async function rememberDevice(email: string): Promise<void> {
  const { name, options } = deviceCookie();
  const jar = await cookies();
  if (!isKnownDevice(jar.get(name)?.value, email)) jar.set(name, newDevice(email), options);
}
