import sharp from "sharp";
import { afterAll, expect, test, vi } from "vitest";
import { unpublish } from "@/db/editorial/unpublish";
import { publications } from "@/db/schema/publications";
import { settings } from "@/db/schema/settings";
import { dayOf, monthOf } from "@/lib/content/days";
import { defaultSettings } from "@/lib/content/settings";
import { worldOn } from "../db/world";
import { openPage } from "./browser";
import { startPublication } from "./publication";

/** A publication, and a second process at its database, which publishes. */
const publication = await startPublication();
afterAll(() => publication.remove());
const db = await publication.database();
const { publishedArticle, save, publishWorking, working } = worldOn(db);

const month = monthOf(dayOf(new Date(), defaultSettings.timeZone));
const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, publication.url), { redirect: "manual", headers });
const text = async (path: string) => (await ask(path)).text();

async function sharedPicture(path: string): Promise<string> {
  const [, url = ""] = /property="og:image" content="([^"]+)"/.exec(await text(path)) ?? [];
  return url;
}

/** Until the server has heard of what was published behind its back. */
const patience = { timeout: 30_000, interval: 200 };

test("the share picture is that of the title now; an older one leads to it, and a withdrawn article has none", async () => {
  const made = await publishedArticle({ title: "安全优先：北京推动一体化", language: "zh-Hans" });
  const path = `/articles/${encodeURIComponent(made.article.content.slug)}`;
  const first = await sharedPicture(path);
  const answer = await ask(first);
  expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  const about = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
  expect(about).toMatchObject({ format: "jpeg", width: 1200, height: 630 });
  const etag = answer.headers.get("etag") ?? "";
  expect((await ask(first, { "if-none-match": etag })).status).toBe(304);
  expect((await ask(first.replace(/.{8}\.jpg$/, "00000000.jpg"))).status).toBe(404);

  const { editor, article } = made;
  await publishWorking(editor, await save(editor, article.id, { title: "发展优先：另一个标题" }));
  await vi.waitFor(async () => expect(await sharedPicture(path)).not.toBe(first), patience);
  const second = await sharedPicture(path);
  const moved = await ask(first);
  expect([moved.status, moved.headers.get("location")]).toEqual([302, new URL(second).pathname]);
  expect((await ask(second)).status).toBe(200);

  await unpublish(editor, article.id, await working(editor, article.id), db);
  await vi.waitFor(async () => expect((await ask(second)).status).toBe(404), patience);
});

test("what an editor hides is read by readers and named to no robot", async () => {
  const [shown, hidden] = [
    await publishedArticle({ title: "To be found" }),
    await publishedArticle({ title: "Not to be found", noindex: true }),
  ].map(({ article }) => `/articles/${article.content.slug}`);
  const index = await text("/sitemap.xml");
  expect(index).toContain(`${publication.url}/sitemaps/${month}.xml`);
  for (const file of [`/sitemaps/${month}.xml`, "/sitemaps/news.xml"]) {
    await vi.waitFor(async () => expect(await text(file)).toContain(shown), patience);
    expect(await text(file)).not.toContain(hidden);
  }
  const robots = async (path = "") => /name="robots" content="([^"]+)"/.exec(await text(path))?.[1];
  expect(await robots(hidden)).toBe("noindex");
  expect(await robots(shown)).toBe("max-image-preview:large");
});

test("a sitemap is sent again only when an article of its month is published", async () => {
  const file = `/sitemaps/${month}.xml`;
  const answer = await ask(file);
  expect(answer.headers.get("content-type")).toBe("application/xml; charset=utf-8");
  const known = { "if-none-match": answer.headers.get("etag") ?? "" };
  expect((await ask(file, known)).status).toBe(304);
  await publishedArticle({ title: "One more" });
  await vi.waitFor(async () => expect((await ask(file, known)).status).toBe(200), patience);
  for (const missing of ["/sitemaps/1999-01.xml", "/sitemaps/nothing.xml", "/sitemaps/news.txt"]) {
    expect((await ask(missing)).status, missing).toBe(404);
  }
});

test("settings say whom to tell of a weakness, and what the icons look like", async () => {
  expect((await ask("/.well-known/security.txt")).status).toBe(404);
  const manifest = await (await ask("/manifest.webmanifest")).json();
  await db.insert(settings).values({
    value: { contactEmail: "desk@brief.example", accent: "#004488" },
  });
  await db.insert(publications).values({ kind: "settings", tags: ["settings"] });
  await vi.waitFor(
    async () =>
      expect(await text("/.well-known/security.txt")).toContain(
        "Contact: mailto:desk@brief.example",
      ),
    patience,
  );
  const changed = await (await ask("/manifest.webmanifest")).json();
  expect(changed.icons[0].src).not.toBe(manifest.icons[0].src);
  for (const { src, sizes } of changed.icons) {
    const icon = await sharp(Buffer.from(await (await ask(src)).arrayBuffer())).metadata();
    expect(`${icon.width}x${icon.height}`).toBe(sizes);
  }
});

const brief = "/articles/security-first-beijing-signals-push-for-deeper-integration-within-the-sco";

test("without JavaScript a takeaway is shared by its address, and WeChat is shown a code", async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto(publication.url + brief);
  await page.getByRole("link", { name: "Share takeaway 2" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/#takeaway-2$/);
  const takeaway = page.locator("#takeaway-2");
  const tint = await takeaway.evaluate((item) => getComputedStyle(item).backgroundColor);
  expect(tint).not.toBe("rgba(0, 0, 0, 0)");
  expect(await takeaway.boundingBox()).toMatchObject({ y: expect.toSatisfy((y) => y < 100) });

  const code = page.getByRole("img", { name: "QR code of this article’s address" });
  expect(await code.isVisible()).toBe(false);
  await page.getByText("WeChat", { exact: true }).click();
  await code.waitFor();
  expect(await page.getByRole("link", { name: publication.url + brief }).isVisible()).toBe(true);
  expect(await code.evaluate((img: HTMLImageElement) => img.decode().then(() => true))).toBe(true);
  page.noErrors();
});

test("with JavaScript a takeaway's address is copied, and it is said aloud", async () => {
  const page = await openPage({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.goto(publication.url + brief, { waitUntil: "networkidle" });
  await page.getByRole("link", { name: "Share takeaway 3" }).click();
  await page.locator("#takeaway-3").getByText("Link copied").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${publication.url}${brief}#takeaway-3`);
  page.noErrors();
});
