import { BlockList, isIP } from "node:net";

/** The proxies whose X-Forwarded-For is believed, from addresses and CIDR ranges; throws on what is neither. */
export function trustedProxies(ranges: string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = "", bits] = range.split("/");
    const family = isIP(address);
    const prefix = bits === undefined ? undefined : Number(bits);
    const longest = family === 6 ? 128 : 32;
    if (
      family === 0 ||
      (prefix !== undefined && !(Number.isInteger(prefix) && prefix >= 0 && prefix <= longest))
    ) {
      throw new Error(`TRUSTED_PROXIES: ${range} is neither an address nor a range`);
    }
    const type = family === 6 ? "ipv6" : "ipv4";
    if (prefix === undefined) list.addAddress(address, type);
    else list.addSubnet(address, prefix, type);
  }
  return list;
}

/**
 * Whom a request comes from: the connection's address; or, where that is a trusted proxy's,
 * the last address of X-Forwarded-For that is not one. What stands further left the client
 * may have written itself.
 */
export function clientAddress(
  connection: string | undefined,
  forwardedFor: string | string[] | undefined,
  trusted: BlockList,
): string {
  const peer = plain(connection ?? "");
  if (!isTrusted(peer, trusted)) return peer;
  const hops = [forwardedFor ?? []]
    .flat()
    .join(",")
    .split(",")
    .map(plain)
    .filter((hop) => isIP(hop));
  return hops.findLast((hop) => !isTrusted(hop, trusted)) ?? hops[0] ?? peer;
}

function isTrusted(address: string, trusted: BlockList): boolean {
  const family = isIP(address);
  return family !== 0 && trusted.check(address, family === 6 ? "ipv6" : "ipv4");
}

/** An IPv4 address on an IPv6 socket is written ::ffff:192.0.2.1; some proxies add a port. */
function plain(address: string): string {
  const bare = address.trim().replace(/^::ffff:(?=\d+\.)/i, "");
  return bare.replace(/^\[([^\]]+)\](:\d+)?$/, "$1").replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1");
}
