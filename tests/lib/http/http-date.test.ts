import { expect, test } from "vitest";
import { parseHttpDate } from "@/lib/http/http-date";

const moment = Date.UTC(1994, 10, 6, 8, 49, 37);

test.each([
  "Sun, 06 Nov 1994 08:49:37 GMT",
  "Sunday, 06-Nov-94 08:49:37 GMT",
  "Sun Nov  6 08:49:37 1994",
  " Sun, 06 Nov 1994 08:49:37 GMT ",
])("%j is a date, wherever the server stands", (text) => expect(parseHttpDate(text)).toBe(moment));

test("a year of two digits is of the fifty years around", () => {
  const now = Date.UTC(2026, 10, 24);
  const year = (text: string) => new Date(parseHttpDate(text, now) ?? 0).getUTCFullYear();
  expect(year("Friday, 06-Nov-26 08:49:37 GMT")).toBe(2026);
  expect(year("Friday, 06-Nov-76 08:49:37 GMT")).toBe(2076);
  expect(year("Sunday, 06-Nov-77 08:49:37 GMT")).toBe(1977);
});

test.each([
  "Sun, 06 Nov 1994 08:49:37 +0100",
  "Sun, 6 Nov 1994 08:49:37 GMT",
  "Sun, 31 Feb 1994 08:49:37 GMT",
  "Sun, 06 Nov 1994 24:49:37 GMT",
  "Sun, 06 Nod 1994 08:49:37 GMT",
  "1994-11-06T08:49:37Z",
  "Sun, 06 Nov 1994 08:49:37 GMT; length=3495",
  "0",
  "",
])("%j is none", (text) => expect(parseHttpDate(text)).toBeUndefined());
