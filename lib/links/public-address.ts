import { lookup as lookupName } from "node:dns";
import { BlockList, isIPv6, type LookupFunction } from "node:net";

/**
 * What is not the public internet, by the registries of special addresses
 * (https://www.iana.org/assignments/iana-ipv4-special-registry, …-ipv6-special-registry):
 * this machine, this network, clouds' metadata, multicast, and whatever else stands for those.
 */
const special4 = [
  ...["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16"],
  ...["172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16"],
  ...["198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3"],
];

/** Of IPv6 only what is given out is public; and of that, what holds an IPv4 address within is not. */
const public6 = "2000::/3";
const special6 = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"];

const blocked = new BlockList();
for (const range of special4) addTo(blocked, range, "ipv4");
for (const range of special6) addTo(blocked, range, "ipv6");
const given = new BlockList();
addTo(given, public6, "ipv6");

function addTo(list: BlockList, range: string, family: "ipv4" | "ipv6") {
  const [net = "", bits] = range.split("/");
  list.addSubnet(net, Number(bits), family);
}

/** Whether an IP address is one of the public internet. */
export function isPublicAddress(address: string): boolean {
  if (!isIPv6(address)) return !blocked.check(address, "ipv4");
  return given.check(address, "ipv6") && !blocked.check(address, "ipv6");
}

/** Refused: a name that leads into a private network. */
export class PrivateAddress extends Error {}

/**
 * Looks up a name as `net.connect` does, and gives only public addresses. The connection is made
 * to just these, so that a name cannot lead elsewhere a moment after it was looked up.
 */
export function publicLookup(isAllowed = isPublicAddress): LookupFunction {
  return (hostname, options, callback) => {
    lookupName(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, "");
      const [first] = addresses;
      if (!first || !addresses.every(({ address }) => isAllowed(address))) {
        return callback(new PrivateAddress(`${hostname} is not on the public internet`), "");
      }
      if (options.all) return callback(null, addresses);
      callback(null, first.address, first.family);
    });
  };
}
