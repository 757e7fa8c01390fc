import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPage, overflow } from "./browser";
import { type Publication, startPublication } from "./publication";

const article =
  "/articles/security-first-beijing-signals-push-for-deeper-integration-within-the-sco";

let publication: Publication;
beforeAll(async () => {
  publication = await startPublication();
});
afterAll(() => publication?.remove());

const open = (page: Page, path: string, waitUntil: "networkidle" | "load" = "networkidle") =>
  page.goto(publication.url + path, { waitUntil });

const missing = /404/;

test("the whole brief can be read without JavaScript", async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await open(page, article);
  // As it is seen: what stands side by side has a space between.
  // biome-ignore lint/performance/useDomNodeTextContent: text content runs the pieces together
  const text = (await page.locator("body").innerText()).replace(/\s+/g, " ");
  expect(text).toContain("Security First: Beijing Signals Push for Deeper Integration");
  expect(text).toContain("5 Beijing aims to use the SCO framework to stabilize Central Asia");
  expect(text).toContain("Editor’s Desk Strategic Analysis The term 'high-quality development'");
  expect(text).toContain("No related articles found");
  expect(await page.getByRole("link", { name: "LinkedIn" }).isVisible()).toBe(true);
  expect(await page.getByRole("button").count()).toBe(0);
  expect(await page.getByRole("group", { name: "Theme" }).count()).toBe(0);
  page.noErrors();
});

test("an address that leads nowhere is 404, and its page shows ways onward without JavaScript", async () => {
  const page = await openPage({ javaScriptEnabled: false, expectErrors: missing });
  for (const path of [
    "/nowhere",
    "/articles/nowhere",
    "/articles/%FF",
    "/topics/%00",
    "/latest/nowhere",
  ]) {
    const response = await open(page, path);
    expect(response?.status(), path).toBe(404);
    await page.getByRole("heading", { name: "There is no page at this address" }).waitFor();
    expect(await page.getByRole("link", { name: "To the front page" }).isVisible()).toBe(true);
  }
  page.noErrors();
});

test("from the keyboard the first stop leads to the text, and a takeaway's number to its passage", async () => {
  const page = await openPage();
  await open(page, article);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the text" });
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.id === "main");
  await page.getByRole("link", { name: /^2: / }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/#p2$/);
  expect(await page.locator("#p2").evaluate((block) => block.matches(":target"))).toBe(true);
  page.noErrors();
});

test("the copied link is the article's own address, and it is said aloud", async () => {
  const page = await openPage({ permissions: ["clipboard-read", "clipboard-write"] });
  await open(page, article);
  await page.getByRole("button", { name: "Copy link" }).click();
  await page.getByRole("status").getByText("Link copied").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(publication.url + article);
  page.noErrors();
});

test("the browser may fetch pages beforehand, and nothing else", async () => {
  const page = await openPage();
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  await open(page, "/");
  await page.locator("main a[href^='/articles/']").first().hover();
  const rules = await page.locator('script[type="speculationrules"]').textContent();
  const prefetched = await page.evaluate((text) => {
    const [only, never] = JSON.parse(text ?? "").prefetch[0].where.and;
    const { URLPattern } = window as unknown as { URLPattern: Pattern };
    const matches = (patterns: string[], href: string) =>
      patterns.some((pattern) => new URLPattern(pattern, location.href).test(href));
    const links = [...document.links].map(({ href }) => href);
    return [...links, `${location.origin}/search?q=x`, `${location.href}?x=1`]
      .filter((href) => matches(only.href_matches, href) && !matches(never.not.href_matches, href))
      .map((href) => new URL(href).pathname);
  }, rules);
  expect(prefetched).toEqual(expect.arrayContaining(["/", article, "/topics/security"]));
  expect(prefetched.join("\n")).not.toMatch(/editor|sign-in|search|feed|\.(xml|json)/);
  expect(said).toEqual([]);
  page.noErrors();
});

type Pattern = new (pattern: string, base: string) => { test(href: string): boolean };

test("a page asks nobody else for anything", async () => {
  const page = await openPage();
  const hosts = new Set<string>();
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  await open(page, article);
  expect([...hosts]).toEqual([new URL(publication.url).host]);
});

test("nothing moves while the page comes in, the fonts last", async () => {
  for (const width of [390, 1280]) {
    const page = await openPage({ viewport: { width, height: 900 } });
    await page.route("**/*.woff2", async (route) => {
      await new Promise((wait) => setTimeout(wait, 700));
      await route.continue();
    });
    await open(page, article);
    await page.evaluate(() => document.fonts.ready);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as LayoutShift).value;
          }).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => resolve(sum), 300);
        }),
    );
    // A line that breaks elsewhere in the fallback moves what is under it; "good" is below 0.1.
    expect(shift, `at ${width}`).toBeLessThan(0.05);
    page.noErrors();
  }
});

type LayoutShift = PerformanceEntry & { value: number };

test("a theme and a size of text that were chosen stand before the next page is painted", async () => {
  const page = await openPage({ viewport: { width: 320, height: 800 }, expectErrors: missing });
  await open(page, article);
  const choose = async (group: string, name: string) => {
    const button = page.getByRole("group", { name: group }).getByRole("button", { name });
    expect(await button.getAttribute("aria-pressed")).toBe("false");
    await button.focus();
    await page.keyboard.press("Enter");
    expect(await button.getAttribute("aria-pressed")).toBe("true");
  };
  await choose("Theme", "Dark");
  await choose("Text size", "Largest");
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      Object.assign(window, { atBody: { ...document.documentElement.dataset } });
    }).observe(document, { childList: true, subtree: true });
  });
  for (const path of ["/", article, "/topics/security", "/nowhere"]) {
    await open(page, path, "load");
    const seen = await page.evaluate(() => ({
      atBody: (window as typeof window & { atBody?: object }).atBody,
      scheme: getComputedStyle(document.documentElement).colorScheme,
      around: document.querySelector<HTMLMetaElement>("meta[name=theme-color]")?.content,
      pressed: [...document.querySelectorAll("footer [aria-pressed=true]")].map(
        (button) => button.textContent,
      ),
    }));
    expect(seen, path).toEqual({
      atBody: { theme: "dark", text: "largest" },
      scheme: "dark",
      around: "#151210",
      pressed: ["Dark", "Largest"],
    });
    expect(await overflow(page), path).toBe(0);
  }
  await open(page, article);
  await choose("Theme", "System");
  expect(await page.locator("html").getAttribute("data-theme")).toBeNull();
  page.noErrors();
});

test("on paper there is the brief alone, black on white, whatever the theme", async () => {
  const page = await openPage({ colorScheme: "dark" });
  await page.addInitScript(() => localStorage.setItem("theme", "dark"));
  await open(page, article);
  await page.emulateMedia({ media: "print" });
  const address = page.getByText(publication.url + article, { exact: true });
  expect(await address.filter({ visible: true }).count()).toBe(1);
  expect(await page.getByRole("navigation").count()).toBe(0);
  expect(await page.getByRole("heading", { name: "Share Article" }).count()).toBe(0);
  expect(await page.getByRole("heading", { name: "Key Takeaways" }).isVisible()).toBe(true);
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return { color, backgroundColor };
  });
  expect(colours).toEqual({ color: "rgb(0, 0, 0)", backgroundColor: "rgb(255, 255, 255)" });
});

test("every page names its feed, its one address and what it is", async () => {
  const page = await openPage();
  await open(page, article);
  const href = (selector: string) => page.locator(selector).first().getAttribute("href");
  expect(await href('link[rel="alternate"][type="application/rss+xml"]')).toBe("/feed.xml");
  expect(await href('link[rel="canonical"]')).toBe(publication.url + article);
  const data = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? "",
  );
  const [said] = data["@graph"];
  expect(said).toMatchObject({
    "@type": "NewsArticle",
    headline: "Security First: Beijing Signals Push for Deeper Integration within the SCO",
  });
  const picture = await fetch(said.image[0].url);
  expect(picture.headers.get("content-type")).toBe("image/jpeg");
});

test("robots find every page by the sitemap, and are told to leave the desk alone", async () => {
  const robots = await (await fetch(`${publication.url}/robots.txt`)).text();
  expect(robots).toContain("Disallow: /editor");
  expect(robots).toContain(`Sitemap: ${publication.url}/sitemap.xml`);
  const index = await (await fetch(`${publication.url}/sitemap.xml`)).text();
  const files = [...index.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, file = ""]) => fetch(file));
  const texts = await Promise.all(files.map(async (file) => (await file).text()));
  for (const path of ["/", article, "/topics/security", "/authors/china-daily-brief"]) {
    expect(texts.join("")).toContain(`<loc>${publication.url}${path}</loc>`);
  }
});
