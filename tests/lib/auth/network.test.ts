import { expect, test } from "vitest";
import { inWords, network } from "@/lib/auth/sign-in-limit";

test("an IPv4 address counts by itself, also when it comes mapped into IPv6", () => {
  expect(network("203.0.113.9")).toBe("203.0.113.9");
  expect(network("::ffff:203.0.113.9")).toBe("203.0.113.9");
});

test("the IPv6 addresses of one line count as one, however they are written", () => {
  const line = network("2001:db8:1:2::1");
  expect(network("2001:db8:1:2:ffff:ffff:ffff:ffff")).toBe(line);
  expect(network("2001:0DB8:0001:0002::abcd")).toBe(line);
  expect(network("2001:db8:1:3::1")).not.toBe(line);
  expect(network("::1")).toBe("0:0:0:0");
});

test("a wait is told in words", () => {
  expect([1, 30, 60, 61, 900].map(inWords)).toEqual([
    "1 second",
    "30 seconds",
    "1 minute",
    "2 minutes",
    "15 minutes",
  ]);
});
