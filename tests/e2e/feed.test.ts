import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import { settings } from "@/db/schema/settings";
import { startHub } from "../db/jobs/a-hub";
import { worldOn } from "../db/world";
import { atomComplaints } from "../lib/feeds/atom-rules";
import { children, complaints, parse, text } from "../lib/feeds/feed-rules";
import { jsonFeedComplaints } from "../lib/feeds/json-feed-rules";
import { until } from "../until";
import { openPage } from "./browser";
import { startPublication } from "./publication";

let site = await startPublication();
afterAll(() => site.remove());

const pages = ["", "/editions", "/topics/security", "/authors/china-daily-brief"];
const title = "Security First: Beijing Signals Push for Deeper Integration within the SCO";

const ask = (path = "/feed.xml", headers: Record<string, string> = {}, method = "GET") =>
  fetch(site.url + path, { method, headers });

test("the validators have nothing to complain about in any feed that is served", async () => {
  for (const page of pages) {
    const read = async (file: string) => {
      const answer = await ask(`${page}/${file}`);
      expect(answer.status, `${page}/${file}`).toBe(200);
      return [await answer.text(), `${site.url}${page}/${file}`] as const;
    };
    expect(complaints(...(await read("feed.xml")))).toEqual([]);
    expect(atomComplaints(...(await read("atom.xml")))).toEqual([]);
    expect(jsonFeedComplaints(...(await read("feed.json")))).toEqual([]);
  }
});

test("every address in it answers, and the picture is the one that is described", async () => {
  const rss = parse(await (await ask()).text()).find(({ name }) => name === "rss");
  const [item] = rss?.children[0] ? children(rss.children[0], "item") : [];
  if (!item) throw new Error("no item");
  expect((await fetch(text(item, "link"))).status).toBe(200);
  const [media] = children(item, "media:content");
  const { url = "", type = "", width, height } = media?.attributes ?? {};
  const picture = await fetch(url);
  expect(picture.headers.get("content-type")).toBe(type);
  const about = await sharp(Buffer.from(await picture.arrayBuffer())).metadata();
  expect([about.width, about.height]).toEqual([Number(width), Number(height)]);
  expect(text(item, "content:encoded")).toContain(`src="${url}"`);
});

test("a reader that has it is told so, through the whole server", async () => {
  await until(async () => (await ask()).headers.has("last-modified"));
  const whole = await ask();
  const etag = whole.headers.get("etag") ?? "";
  const date = whole.headers.get("last-modified") ?? "";
  const conditions: [Record<string, string>, number][] = [
    [{ "if-none-match": etag }, 304],
    [{ "if-none-match": `"other", ${etag.replace("W/", "").replace(/"$/, '-gzip"')}` }, 304],
    [{ "if-none-match": "*" }, 304],
    [{ "if-none-match": '"other"', "if-modified-since": date }, 200],
    [{ "if-modified-since": date }, 304],
    [{ "if-modified-since": new Date(Date.parse(date) - 1000).toUTCString() }, 200],
  ];
  for (const method of ["GET", "HEAD"]) {
    for (const [condition, status] of conditions) {
      const answer = await ask("/feed.xml", { ...condition, "accept-encoding": "gzip" }, method);
      expect(answer.status, `${method} ${JSON.stringify(condition)}`).toBe(status);
      expect(answer.headers.get("etag")).toBe(etag);
      if (status === 304) expect(await answer.text()).toBe("");
    }
  }
});

test("a person who opens a feed's address reads what it is, with and without JavaScript", async () => {
  for (const javaScriptEnabled of [false, true]) {
    // Of a text alone browsers ask for an icon where there is none.
    const page = await openPage({ javaScriptEnabled, expectErrors: /favicon\.ico/ });
    await page.goto(`${site.url}/topics/security/atom.xml`, { waitUntil: "networkidle" });
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
      "Security – China Daily Brief",
    );
    expect(page.url()).toBe(`${site.url}/topics/security/atom.xml`);
    expect(await page.getByRole("link", { name: title }).isVisible()).toBe(true);
    expect(await page.getByText(page.url(), { exact: true }).isVisible()).toBe(true);
    expect(await page.getByRole("main").getByRole("button").count()).toBe(
      javaScriptEnabled ? 1 : 0,
    );
    await page.getByRole("link", { name: "What a program sees" }).click();
    await page.getByText("http://www.w3.org/2005/Atom").waitFor();
    page.noErrors();
  }
});

test("the page of all feeds lists them, copies an address and opens readers", async () => {
  const page = await openPage({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.goto(site.url, { waitUntil: "networkidle" });
  await page.getByRole("link", { name: "Feeds", exact: true }).click();
  await page.waitForURL(`${site.url}/feeds`);
  const linked = await page
    .locator("main a[href]")
    .evaluateAll((links) =>
      links.map((link) => new URL(link.getAttribute("href") ?? "", location.href).href),
    );
  for (const at of pages) {
    for (const file of ["feed.xml", "atom.xml", "feed.json"]) {
      expect(linked).toContain(`${site.url}${at}/${file}`);
    }
  }
  const address = encodeURIComponent(`${site.url}/feed.xml`);
  expect(linked).toContain(`https://feedly.com/i/subscription/feed/${address}`);
  await page.getByRole("button", { name: "Copy the address of the RSS feed of Security" }).click();
  await page.getByText("Copied").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${site.url}/topics/security/feed.xml`,
  );
  page.noErrors();
});

test("a page names its own feeds to programs, and the publication's", async () => {
  const html = await (await ask("/topics/security")).text();
  const links = html.match(/<link rel="alternate"[^>]*>/g)?.join("\n") ?? "";
  for (const [type, file] of [
    ["application/rss+xml", "feed.xml"],
    ["application/atom+xml", "atom.xml"],
    ["application/feed+json", "feed.json"],
  ]) {
    const ofType = [...links.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(links).toContain(`type="${type}"`);
    expect(ofType).toContain(`/topics/security/${file}`);
    expect(ofType).toContain(`/${file}`);
  }
});

test("a hub that fails is told after a restart, and the restart changes nothing in the feed", async () => {
  const hub = await startHub();
  afterAll(() => hub.close());
  hub.answer(503);
  const db = await site.database();
  await db.insert(settings).values({ value: { hubs: [hub.url] } });
  await worldOn(db).publishedArticle({ title: "Told to a hub" });
  await until(() => hub.paths.length > 0);
  await until(async () => (await (await ask()).text()).includes("Told to a hub"));
  const before = await ask();
  expect(before.headers.get("link")).toContain(`<${hub.url}>; rel="hub"`);

  await site.stop();
  hub.answer(202);
  site = await site.restart();
  await until(() => hub.told().includes(`${site.url}/feed.xml`));
  const after = await ask();
  expect(after.headers.get("etag")).toBe(before.headers.get("etag"));
  expect(await after.text()).toBe(await before.text());
});
