import { expect, test } from "vitest";
import { scriptsLast } from "@/lib/server/scripts-last";

const page = `<html><head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/b.js"/>
<link rel="preload" as="image" href="/hero.avif"/>
<script src="/_next/static/a.js" async=""></script><script>look()</script></head>
<body><p>News</p><script src="/_next/static/old.js" noModule=""></script>
<script src="/_next/static/b.js" id="_R_" async=""></script><script>self.__next_f.push([1,"$&"])</script></body></html>`;

test("what the page is read with stays where it is", () => {
  const sent = scriptsLast(page);
  expect(sent).toContain('<link rel="preload" as="image" href="/hero.avif"/>');
  expect(sent).toContain("<script>look()</script></head>");
  expect(sent).toContain('<script>self.__next_f.push([1,"$&"])</script>');
  expect(sent).toContain('noModule=""');
});

test("scripts are named, in their order, only in what fetches them at the end", () => {
  const sent = scriptsLast(page);
  expect(sent).not.toMatch(/<script src="[^"]+"[^>]* async/);
  expect(sent).not.toContain('as="script"');
  expect(sent.slice(sent.indexOf("__next_f"))).toContain(
    'const sources = ["/_next/static/a.js","/_next/static/b.js"]',
  );
});

test("a page without scripts is left as it is", () => {
  expect(scriptsLast("<html><body>News</body></html>")).toBe("<html><body>News</body></html>");
});
