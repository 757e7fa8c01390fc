import { expect, test } from "vitest";
import { safePath } from "@/lib/auth/safe-path";

test("a path of this site is kept, with its query and fragment", () => {
  expect(safePath("/editor/articles/1?tab=body#takeaways")).toBe(
    "/editor/articles/1?tab=body#takeaways",
  );
});

const others = [
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "\t//evil.example",
  " //evil.example",
  "/\u0000/evil.example",
  "https://evil.example",
  "https:evil.example",
  "HTTPS://evil.example/editor",
  "javascript:alert(1)",
  "data:text/html,x",
  "evil.example",
  "/..//evil.example",
  "/editor/../..//evil.example",
  "/.//evil.example",
  "/%2e%2e//evil.example",
  "@evil.example",
  "",
];
test.each(others)("%j is not a path of this site", (wanted) => {
  expect(safePath(wanted)).toBe("/editor");
});

test("what is given twice or not at all leads to the desk", () => {
  expect(safePath(["/a", "/b"])).toBe("/editor");
  expect(safePath(undefined)).toBe("/editor");
});

test("an encoded slash stays a letter of the path, on this site", () => {
  const path = safePath("/%2F%2Fevil.example");
  expect(new URL(path, "https://here.example").host).toBe("here.example");
});

test("whatever is answered, a browser stays on this site with it", () => {
  for (const wanted of [...others, ...others.map(encodeURIComponent), ...others.map(encodeURI)]) {
    expect(new URL(safePath(wanted), "https://here.example").origin).toBe("https://here.example");
  }
});
