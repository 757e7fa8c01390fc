import { expect, test } from "vitest";
import { clientAddress, trustedProxies } from "@/lib/server/client-address";

const none = trustedProxies([]);
const proxies = trustedProxies(["127.0.0.1", "10.0.0.0/8", "fd00::/8"]);

test.each([
  ["a forged header is not believed", "203.0.113.9", "1.2.3.4", none, "203.0.113.9"],
  ["nor from a stranger when there are proxies", "203.0.113.9", "1.2.3.4", proxies, "203.0.113.9"],
  ["a proxy's word is", "127.0.0.1", "198.51.100.7", proxies, "198.51.100.7"],
  [
    "what the client wrote before it is not",
    "127.0.0.1",
    "1.2.3.4, 198.51.100.7",
    proxies,
    "198.51.100.7",
  ],
  [
    "proxies in a row are passed over",
    "10.1.1.1",
    "198.51.100.7, 10.2.2.2",
    proxies,
    "198.51.100.7",
  ],
  [
    "IPv4 on an IPv6 socket is IPv4",
    "::ffff:127.0.0.1",
    "::ffff:198.51.100.7",
    proxies,
    "198.51.100.7",
  ],
  ["IPv6 proxies count", "fd00::1", "2001:db8::5", proxies, "2001:db8::5"],
  ["a port is left out", "127.0.0.1", "198.51.100.7:4711", proxies, "198.51.100.7"],
  ["nonsense is passed over", "127.0.0.1", "unknown, ,", proxies, "127.0.0.1"],
  ["no header leaves the proxy", "127.0.0.1", undefined, proxies, "127.0.0.1"],
  ["all trusted: the furthest", "127.0.0.1", "10.0.0.1, 10.0.0.2", proxies, "10.0.0.1"],
])("%s", (_, connection, forwarded, trusted, address) => {
  expect(clientAddress(connection, forwarded, trusted)).toBe(address);
});

test.each(["localhost", "10.0.0.0/33", "10.0.0.0/x", "fd00::/129"])(
  "%s is refused by name",
  (range) => {
    expect(() => trustedProxies([range])).toThrow(`TRUSTED_PROXIES: ${range}`);
  },
);
