import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import { children, complaints, type Element, parse, text } from "../lib/feeds/feed-rules";
import { startPublication } from "./publication";

let site = await startPublication();
afterAll(() => site.remove());

const ask = (headers: Record<string, string> = {}, method = "GET") =>
  fetch(`${site.url}/feed.xml`, { method, headers });

async function onlyItem(): Promise<Element> {
  const rss = parse(await (await ask()).text()).find(({ name }) => name === "rss");
  const [item] = rss?.children[0] ? children(rss.children[0], "item") : [];
  if (!item) throw new Error("no item");
  return item;
}

test("the validator has nothing to complain about in what is served", async () => {
  const answer = await ask();
  expect(answer.headers.get("content-type")).toBe("application/rss+xml; charset=utf-8");
  expect(complaints(await answer.text(), `${site.url}/feed.xml`)).toEqual([]);
});

test("every address in it answers, and the picture is the one that is described", async () => {
  const item = await onlyItem();
  expect((await fetch(text(item, "link"))).status).toBe(200);
  const [media] = children(item, "media:content");
  const { url = "", type = "", width, height } = media?.attributes ?? {};
  const picture = await fetch(url);
  expect(picture.headers.get("content-type")).toBe(type);
  const about = await sharp(Buffer.from(await picture.arrayBuffer())).metadata();
  expect([about.width, about.height]).toEqual([Number(width), Number(height)]);
  expect(text(item, "content:encoded")).toContain(`src="${url}"`);
});

test("it is the same whether it is compressed or not, now or later", async () => {
  const plain = await ask({ "accept-encoding": "identity" });
  const packed = await ask({ "accept-encoding": "gzip" });
  expect(plain.headers.get("content-encoding")).toBeNull();
  expect(packed.headers.get("content-encoding")).toBe("gzip");
  expect(await packed.text()).toBe(await plain.text());
  for (const name of ["etag", "last-modified"]) {
    expect(plain.headers.get(name)).toBeTruthy();
    expect(packed.headers.get(name)).toBe(plain.headers.get(name));
  }
  for (const answer of [plain, packed]) {
    expect(answer.headers.get("vary")?.toLowerCase()).toContain("accept-encoding");
  }
});

test.each(["GET", "HEAD"])("a reader that has it is told so: %s", async (method) => {
  const whole = await ask({}, method);
  expect(whole.status).toBe(200);
  const etag = whole.headers.get("etag") ?? "";
  const date = whole.headers.get("last-modified") ?? "";
  const conditions: [Record<string, string>, number][] = [
    [{ "if-none-match": etag }, 304],
    [{ "if-none-match": `"other", ${etag.replace("W/", "")}` }, 304],
    [{ "if-none-match": "*" }, 304],
    [{ "if-none-match": '"other"', "if-modified-since": date }, 200],
    [{ "if-modified-since": date }, 304],
    [{ "if-modified-since": new Date(Date.parse(date) - 1000).toUTCString() }, 200],
    [{ "if-modified-since": "yesterday" }, 200],
  ];
  for (const [condition, status] of conditions) {
    const answer = await ask({ ...condition, "accept-encoding": "gzip" }, method);
    expect(answer.status, JSON.stringify(condition)).toBe(status);
    expect(answer.headers.get("etag")).toBe(etag);
    if (status === 304) expect(await answer.text()).toBe("");
  }
});

test("a restart changes nothing in it", async () => {
  const before = await ask();
  await site.stop();
  site = await site.restart();
  const after = await ask();
  expect(after.headers.get("etag")).toBe(before.headers.get("etag"));
  expect(after.headers.get("last-modified")).toBe(before.headers.get("last-modified"));
  expect(await after.text()).toBe(await before.text());
});
