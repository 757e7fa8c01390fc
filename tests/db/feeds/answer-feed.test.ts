import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { sql } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import { openDatabase } from "@/db/client";
import { tellExpired } from "@/db/published/expired";
import { latestTag } from "@/db/published/tags";
import { publications } from "@/db/schema/publications";
import { settings } from "@/db/schema/settings";
import { feedServer } from "@/lib/server/answer-feed";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db, url } = await testDatabase();
const { publishedArticle, topic } = worldOn(db);

/** The feed server alone, on a pool of its own that can be closed under it. */
async function serve() {
  const own = openDatabase(url);
  const feeds = feedServer({ db: () => own.db });
  const server = createServer((incoming, response) => {
    const feed = feeds.find(incoming, response);
    if (!feed) return void response.writeHead(299).end(incoming.url);
    feeds.answer(feed, incoming, response).catch((error) => response.destroy(error));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  afterAll(() => {
    feeds.close();
    server.close();
    server.closeAllConnections();
  });
  return {
    closeDatabase: own.close,
    ask: (path = "/feed.xml", headers: Record<string, string> = {}, method = "GET") =>
      ask(port, path, headers, method),
  };
}

type Answer = { status: number; headers: Record<string, string>; body: Buffer };

/** Not `fetch`, which unpacks what it is sent and says Sec-Fetch-Mode itself. */
function ask(port: number, path: string, headers: Record<string, string>, method: string) {
  return new Promise<Answer>((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, method, headers }, async (answer) => {
      const parts: Buffer[] = [];
      for await (const part of answer) parts.push(part);
      const { statusCode: status = 0, headers } = answer;
      resolve({ status, headers: headers as Answer["headers"], body: Buffer.concat(parts) });
    });
    asked.on("error", reject).end();
  });
}

const old = new Date(Date.now() - 60_000);
await publishedArticle({ title: "First" });

/** As if all had been published a minute ago: until then a feed is not known by its date. */
async function aWhileLater() {
  await db.update(publications).set({ at: old });
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.execute(sql`update revisions set published_at = ${old.toISOString()}`);
  });
}
await aWhileLater();

test("a poll that has nothing new is answered without the database", async () => {
  const { ask, closeDatabase } = await serve();
  const whole = await ask();
  expect(whole.status).toBe(200);
  await closeDatabase();
  const etag = whole.headers.etag ?? "";
  const date = whole.headers["last-modified"] ?? "";
  expect(date).toBe(old.toUTCString());
  const opaque = etag.replace("W/", "");
  const minuteBefore = new Date(old.getTime() - 60_000).toUTCString();
  const conditions: [Record<string, string>, number][] = [
    [{ "if-none-match": etag }, 304],
    [{ "if-none-match": opaque }, 304],
    [{ "if-none-match": `"other", ${opaque}` }, 304],
    [{ "if-none-match": "*" }, 304],
    [{ "if-none-match": opaque.replace(/"$/, '-gzip"') }, 304],
    [{ "if-none-match": opaque.replace(/"$/, ';br"') }, 304],
    [{ "if-none-match": etag, "if-modified-since": minuteBefore }, 304],
    [{ "if-none-match": '"other"', "if-modified-since": date }, 200],
    [{ "if-modified-since": date }, 304],
    [{ "if-modified-since": new Date(old.getTime() + 60_000).toUTCString() }, 304],
    [{ "if-modified-since": minuteBefore }, 200],
    [{ "if-modified-since": "yesterday" }, 200],
    [{}, 200],
  ];
  for (const [condition, status] of conditions) {
    for (const method of ["GET", "HEAD"]) {
      for (const coding of ["identity", "gzip", "br", "gzip;q=0, br;q=0"]) {
        const headers = { ...condition, "accept-encoding": coding };
        const answer = await ask("/feed.xml", headers, method);
        const about = `${method} ${coding} ${JSON.stringify(condition)}`;
        expect(answer.status, about).toBe(status);
        expect(answer.headers.etag, about).toBe(etag);
        expect(answer.headers["last-modified"], about).toBe(date);
        expect(answer.headers["cache-control"], about).toBe("public, max-age=0, must-revalidate");
        if (status === 304 || method === "HEAD") expect(answer.body, about).toHaveLength(0);
        else expect(answer.body.length, about).toBe(Number(answer.headers["content-length"]));
      }
    }
  }
});

test("a feed that cannot be made just now asks its readers to come back", async () => {
  const { ask, closeDatabase } = await serve();
  await closeDatabase();
  const answer = await ask();
  expect([answer.status, answer.headers["retry-after"]]).toEqual([503, "60"]);
});

test("a feed is the same in every coding", async () => {
  const { ask } = await serve();
  const plain = await ask();
  const packed = await ask("/feed.xml", { "accept-encoding": "gzip" });
  const best = await ask("/feed.xml", { "accept-encoding": "gzip, br;q=0.9, deflate" });
  const first = await ask("/feed.xml", { "accept-encoding": "gzip, deflate, br, zstd" });
  expect(packed.headers["content-encoding"]).toBe("gzip");
  expect(best.headers["content-encoding"]).toBe("gzip");
  expect(first.headers["content-encoding"]).toBe("br");
  expect(gunzipSync(packed.body)).toEqual(plain.body);
  expect(brotliDecompressSync(first.body)).toEqual(plain.body);
  expect(plain.headers.vary?.toLowerCase()).toContain("accept-encoding");
});

test("each feed has an address, beside the page whose news it tells", async () => {
  const { ask } = await serve();
  const rail = await topic("铁路");
  await publishedArticle({ topics: [rail.id] });
  const pages = ["", "/editions", "/topics/%E9%93%81%E8%B7%AF", "/topics/铁路"];
  const types = {
    "feed.xml": "application/rss+xml; charset=utf-8",
    "atom.xml": "application/atom+xml; charset=utf-8",
    "feed.json": "application/feed+json; charset=utf-8",
  };
  for (const page of pages) {
    for (const [file, type] of Object.entries(types)) {
      const answer = await ask(encodeURI(decodeURI(`${page}/${file}`)));
      expect(answer.status, page).toBe(200);
      expect(answer.headers["content-type"]).toBe(type);
    }
  }
  for (const path of ["/topics/none/feed.xml", "/authors/none/atom.xml"]) {
    expect((await ask(path)).status).toBe(404);
  }
  for (const path of ["/x/feed.xml", "/topics/feed.xml", "/topics/a/b/feed.xml", "/feed.xml/"]) {
    expect((await ask(path)).status, path).toBe(299);
  }
  const posted = await ask("/feed.xml", {}, "POST");
  expect([posted.status, posted.headers.allow]).toEqual([405, "GET, HEAD"]);
});

test("what is published is told at the next request", async () => {
  const { ask } = await serve();
  const before = await ask();
  await publishedArticle({ title: "Second" });
  expect((await ask()).body).toEqual(before.body);
  tellExpired([latestTag]);
  const after = await ask("/feed.xml", { "if-none-match": before.headers.etag ?? "" });
  expect(after.status).toBe(200);
  expect(after.body.toString()).toContain("Second");
});

test("a feed that has just changed is not known by its date, which another change could share", async () => {
  const { ask } = await serve();
  await publishedArticle({ title: "Just now" });
  tellExpired([latestTag]);
  const answer = await ask();
  expect(answer.headers["last-modified"]).toBeUndefined();
  const later = await ask("/feed.xml", { "if-modified-since": new Date().toUTCString() });
  expect(later.status).toBe(200);
});

test("the hubs and the feed's own address are in its headers too", async () => {
  const { ask } = await serve();
  await db.insert(settings).values({ value: { hubs: ["https://hub.example/"] } });
  const { headers } = await ask("/editions/atom.xml");
  expect(headers.link).toMatch(
    /^<http:.*\/editions\/atom\.xml>; rel="self", <https:\/\/hub\.example\/>; rel="hub"$/,
  );
});

test("a browser that opens a feed is led to a page, and a program never", async () => {
  const { ask } = await serve();
  const browser = { "sec-fetch-dest": "document", accept: "text/html,*/*;q=0.8" };
  const page = await ask("/feed.xml?utm=a", browser);
  expect([page.status, page.body.toString()]).toEqual([299, "/feeds/read/feed.xml?utm=a"]);
  expect(page.headers.vary).toContain("Sec-Fetch-Dest");
  // On plain HTTP browsers do not say what they fetch for, but that they would like TLS.
  expect((await ask("/feed.xml", { "upgrade-insecure-requests": "1" })).status).toBe(299);

  const programs = [{}, { accept: "text/html, */*" }, { "sec-fetch-dest": "empty" }];
  for (const headers of programs) {
    const feed = await ask("/feed.xml", headers as Record<string, string>);
    expect(feed.headers["content-type"]).toContain("application/rss+xml");
    expect(feed.headers.vary).toContain("Sec-Fetch-Dest");
  }
  const raw = await ask("/feed.xml?raw", browser);
  expect(raw.headers["content-type"]).toBe("text/plain; charset=utf-8");
  expect(raw.body.toString()).toContain("<rss");
  expect((await ask("/feed.xml?raw")).headers["content-type"]).toContain("rss+xml");
});
