import { afterAll, expect, test } from "vitest";
import { violationsOf } from "./axe";
import { openPage, overflow } from "./browser";
import { publicPages } from "./public-pages";
import { startPublication } from "./publication";

const publication = await startPublication();
afterAll(() => publication.remove());
const db = await publication.database();

const pages = await publicPages(db);
const missing = /404/;

/** Each scheme at one end of the widths: a colour is the same at any, a layout in any colour. */
const looks = [
  { width: 320, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
] as const;

test("no public page has a fault that axe finds, is wider than its screen, or says anything on the console", async () => {
  const page = await openPage({ expectErrors: missing });
  for (const { path, status = 200 } of pages) {
    const response = await page.goto(publication.url + path, { waitUntil: "load" });
    expect([path, response?.status()]).toEqual([path, status]);
    for (const { width, colorScheme } of looks) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect([path, colorScheme, await violationsOf(page)]).toEqual([path, colorScheme, []]);
      expect([path, width, await overflow(page)]).toEqual([path, width, 0]);
    }
    for (const width of [390, 768]) {
      await page.setViewportSize({ width, height: 800 });
      expect([path, width, await overflow(page)]).toEqual([path, width, 0]);
    }
    await page.setViewportSize({ width: 640, height: 800 });
    await page.addStyleTag({ content: "html { font-size: 200% }" });
    expect([path, await overflow(page)]).toEqual([path, 0]);
  }
  page.noErrors();
}, 600_000);

test("every public page has one heading over it, a title and description of its own, and names its one address", async () => {
  const page = await openPage({ javaScriptEnabled: false, expectErrors: missing });
  const titles = new Map<string, string>();
  for (const { path, unnamed } of pages) {
    await page.goto(publication.url + path);
    expect([path, await page.locator("h1").count()]).toEqual([path, 1]);
    expect([path, await page.locator("main").count()]).toEqual([path, 1]);
    expect(await page.locator("html").getAttribute("lang"), path).toBeTruthy();
    // What the Nu checker has found before.
    expect([path, await page.locator('form[action=""], a[href^="feed:h"]').count()]).toEqual([
      path,
      0,
    ]);
    const robots = page.locator('meta[name="robots"]');
    if (unnamed) {
      expect(await robots.first().getAttribute("content"), path).toContain("noindex");
      continue;
    }
    const said = (await robots.count()) > 0 ? await robots.first().getAttribute("content") : "";
    expect(said, path).not.toContain("noindex");
    const title = await page.title();
    expect([path, titles.get(title)]).toEqual([path, undefined]);
    titles.set(title, path);
    const description = page.locator('meta[name="description"]');
    expect((await description.getAttribute("content"))?.length, path).toBeGreaterThan(10);
    const canonical = page.locator('link[rel="canonical"]');
    expect(new URL((await canonical.getAttribute("href")) ?? "").pathname, path).toBe(path);
  }
  page.noErrors();
});
