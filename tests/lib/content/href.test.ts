import { expect, test } from "vitest";
import { isSafeHref } from "@/lib/content/href";

test.each([
  "https://example.org/a?b#c",
  "http://例え.jp",
  "mailto:desk@example.org",
  "/articles/a",
  "#takeaway-2",
])("%s may be stored", (href) => expect(isSafeHref(href)).toBe(true));

test.each([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " javascript:alert(1)",
  "java\nscript:alert(1)",
  "\u0001javascript:alert(1)",
  "data:text/html,<script>",
  "vbscript:x",
  "file:///etc/passwd",
  "//example.org",
  "/\\example.org",
  "articles/a",
  "",
  `https://example.org/${"x".repeat(2048)}`,
])("%j may not", (href) => expect(isSafeHref(href)).toBe(false));
