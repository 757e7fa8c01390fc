import { expect, test } from "vitest";
import { isSameOrigin } from "@/lib/http/same-origin";

const site = "https://brief.example";
const from = (origin: string | undefined, host = "127.0.0.1:3000") =>
  isSameOrigin(new Headers({ host, ...(origin !== undefined && { origin }) }), site);

test("this site's own pages may change things, by its public name or the one it is reached by", () => {
  expect(from("https://brief.example")).toBe(true);
  expect(from("http://127.0.0.1:3000")).toBe(true);
});

test.each([
  "https://evil.example",
  "https://brief.example.evil.example",
  "http://brief.example",
  "null",
  "",
  undefined,
])("a page of %j may not", (origin) => expect(from(origin)).toBe(false));
