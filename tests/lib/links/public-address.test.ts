import { promisify } from "node:util";
import { expect, test } from "vitest";
import { isPublicAddress, PrivateAddress, publicLookup } from "@/lib/links/public-address";

test.each(["8.8.8.8", "1.1.1.1", "172.32.0.1", "2606:4700:4700::1111", "2a00:1450:4001:80b::200e"])(
  "%s is of the public internet",
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

test.each([
  ...["127.0.0.1", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1"],
  ...["169.254.169.254", "100.64.0.1", "198.18.0.1", "224.0.0.1", "255.255.255.255"],
  ...["::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12::1", "ff02::1", "2001:db8::1"],
  ...["::ffff:127.0.0.1", "::ffff:8.8.8.8", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:0:7f00:1::"],
])("%s is not", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test("a name that leads into a private network is refused, however the look-up is asked for", async () => {
  const lookup = promisify(publicLookup()) as (name: string, options: object) => Promise<unknown>;
  await expect(lookup("localhost", {})).rejects.toThrow(PrivateAddress);
  await expect(lookup("localhost", { all: true })).rejects.toThrow(PrivateAddress);
});

test("a name of which one address alone is private is refused too", async () => {
  const lookup = publicLookup((address) => address !== "127.0.0.1");
  const answer = new Promise((resolve) => lookup("127.0.0.1", {}, (error) => resolve(error)));
  expect(await answer).toBeInstanceOf(PrivateAddress);
});
