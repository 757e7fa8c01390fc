import { deviceCookie } from "./known-device";

export type Client = { address: string; agent: string; device: string | undefined };

/** Where a request comes from. Our server sets the address itself, so that no client can choose it. */
export function clientOf(headers: Headers): Client {
  return {
    address: headers.get("x-client-address") ?? "unknown",
    agent: headers.get("user-agent") ?? "",
    device: cookieOf(headers, deviceCookie().name),
  };
}

function cookieOf(headers: Headers, name: string): string | undefined {
  const pairs = (headers.get("cookie") ?? "").split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
