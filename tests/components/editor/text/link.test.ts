import { expect, test } from "vitest";
import { looksLikeAddress } from "@/components/editor/text/link";
import { addressFrom } from "@/lib/content/address-from";

test.each([
  ["example.org/a", "https://example.org/a"],
  ["example.org:8080/a", "https://example.org:8080/a"],
  ["http://example.org", "http://example.org"],
  ["somebody@example.org", "mailto:somebody@example.org"],
  ["mailto:somebody@example.org", "mailto:somebody@example.org"],
  [" /articles/one ", "/articles/one"],
  ["#part", "#part"],
])("%j is made the address %j", (typed, address) => {
  expect(addressFrom(typed)).toBe(address);
});

test.each(["", "  ", "javascript:alert(1)", "data:text/html,x", "//evil.example", "two words"])(
  "%j leads nowhere",
  (typed) => {
    expect(addressFrom(typed)).toBeUndefined();
  },
);

test.each([
  ["https://example.org/figures", true],
  [" www.example.org", true],
  ["China Railway", false],
  ["Sina.com", false],
])("whether %j looks like an address: %j", (typed, looks) => {
  expect(looksLikeAddress(typed)).toBe(looks);
});
