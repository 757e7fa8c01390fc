import { createServer, type IncomingMessage, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { type AnswerMemory, answerMemory } from "@/lib/server/answer-memory";
import { nameForms } from "@/lib/server/etag-forms";
import { readOwn } from "@/lib/server/read-own";

let server: Server | undefined;
afterEach(() => new Promise((done) => (server ? server.close(done) : done(null))));

/** What stands behind the memory, in the place of Next: its words and headers can be changed, its work counted. */
const page = () => ({
  words: "the front page ".repeat(50),
  status: 200,
  headers: {
    etag: '"1"',
    "cache-control": "public, max-age=0, must-revalidate",
    "content-type": "text/html; charset=utf-8",
    "x-nextjs-cache": "HIT",
  } as Record<string, string>,
  /** Whether what the server asks itself gets no answer. */
  breaks: false,
  asked: 0,
  expired: 0,
});

async function start(believed = 60_000, { fetches = false } = {}) {
  const behind = page();
  let memory: AnswerMemory | undefined;
  server = createServer(async (incoming, response) => {
    const own = incoming.headers["x-internal-key"] !== undefined;
    if (!own && memory?.answer(incoming, response)) return;
    if (!own && fetches && (await memory?.fetch(incoming, response))) return;
    if (!own) response.on("finish", () => memory?.learn(incoming, response));
    nameForms(incoming, response);
    behind.asked += 1;
    if (own && behind.breaks) return void response.destroy();
    const same = incoming.headers["if-none-match"] === behind.headers.etag;
    for (const [name, value] of Object.entries(behind.headers)) response.setHeader(name, value);
    response.writeHead(same ? 304 : behind.status);
    response.end(same || incoming.method === "HEAD" ? undefined : behind.words);
  });
  await new Promise<void>((listening) => server?.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  memory = answerMemory({
    read: readOwn(port, "127.0.0.1"),
    expirations: () => behind.expired,
    believed,
  });
  const ask = async (options: Asked = {}) => {
    const answer = await send(port, options);
    // The server hears that an answer is finished a moment after its reader does.
    await new Promise((wait) => setTimeout(wait, 20));
    await memory?.settled();
    return answer;
  };
  return { behind, ask };
}

type Asked = { path?: string; method?: string; headers?: Record<string, string> };

/** As it is on the wire: `fetch` would uncompress it. */
function send(port: number, { path = "/", method = "GET", headers = {} }: Asked) {
  return new Promise<IncomingMessage & { body: Buffer }>((resolve, reject) => {
    const asked = request({ port, host: "127.0.0.1", path, method, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => resolve(Object.assign(answer, { body: Buffer.concat(parts) })));
    });
    asked.on("error", reject);
    asked.end();
  });
}

const br = { "accept-encoding": "gzip, br" };

test("what was asked once is sent from memory, in the form that is accepted, each with its own ETag", async () => {
  const { behind, ask } = await start();
  await ask({ headers: br });
  const { asked } = behind;
  const [short, zipped] = [
    await ask({ headers: br }),
    await ask({ headers: { "accept-encoding": "gzip" } }),
  ];
  expect(behind.asked).toBe(asked);
  expect(brotliDecompressSync(short.body).toString()).toBe(behind.words);
  expect(gunzipSync(zipped.body).toString()).toBe(behind.words);
  expect(
    [short, zipped].map(({ headers }) => [headers.etag, headers["content-encoding"], headers.vary]),
  ).toEqual([
    ['"1-br"', "br", "accept-encoding"],
    ['"1-gzip"', "gzip", "accept-encoding"],
  ]);
  expect(short.headers["content-length"]).toBe(String(short.body.length));
});

test("who accepts no compression is answered with the words as they are", async () => {
  const { behind, ask } = await start();
  await ask();
  const answer = await ask();
  expect(answer.body.toString()).toBe(behind.words);
  expect([answer.headers.etag, answer.headers["content-encoding"]]).toEqual(['"1"', undefined]);
});

test("HEAD says what GET would, without a body", async () => {
  const { ask } = await start();
  await ask({ headers: br });
  const [get, head] = [await ask({ headers: br }), await ask({ headers: br, method: "HEAD" })];
  expect(head.body).toHaveLength(0);
  const { date: _, ...said } = head.headers;
  expect(get.headers).toMatchObject(said);
});

test.each(['"1-br"', 'W/"1-gzip"', '"1"', '"0", "1-br"', "*"])(
  "who has %s already is answered with 304 and no body",
  async (etag) => {
    const { behind, ask } = await start();
    await ask({ headers: br });
    const { asked } = behind;
    const answer = await ask({ headers: { ...br, "if-none-match": etag } });
    expect([answer.statusCode, answer.body.length, behind.asked]).toEqual([304, 0, asked]);
    expect(answer.headers.etag).toMatch(/^"1(-br|-gzip)?"$/);
  },
);

test.each(['"2-br"', '"1-zstd"', "nonsense"])("who has %s is sent the page", async (etag) => {
  const { ask } = await start();
  await ask({ headers: br });
  const answer = await ask({ headers: { ...br, "if-none-match": etag } });
  expect([answer.statusCode, answer.headers["content-encoding"]]).toEqual([200, "br"]);
});

test("If-Modified-Since counts where there is no If-None-Match", async () => {
  const { behind, ask } = await start();
  behind.headers["last-modified"] = "Mon, 23 Nov 2026 08:00:00 GMT";
  await ask({ headers: br });
  const since = { ...br, "if-modified-since": "Mon, 23 Nov 2026 08:00:00 GMT" };
  expect((await ask({ headers: since })).statusCode).toBe(304);
  expect((await ask({ headers: { ...since, "if-none-match": '"0"' } })).statusCode).toBe(200);
});

test("a publication is seen at once", async () => {
  const { behind, ask } = await start();
  await ask({ headers: br });
  behind.words = "a new front page";
  behind.headers.etag = '"2"';
  expect((await ask({ headers: br })).headers.etag).toBe('"1-br"');
  behind.expired += 1;
  expect((await ask({ headers: br })).body.toString()).toBe("a new front page");
  expect(brotliDecompressSync((await ask({ headers: br })).body).toString()).toBe(
    "a new front page",
  );
});

test("what is still the same after a while is kept on without another body", async () => {
  const { behind, ask } = await start(0);
  await ask({ headers: br });
  expect((await ask({ headers: br })).headers["content-encoding"]).toBeUndefined();
  const { asked } = behind;
  await ask({ headers: br });
  expect(behind.asked).toBe(asked + 2);
});

test.each([
  ["says private", { "cache-control": "private, max-age=0" }],
  ["says no-store", { "cache-control": "public, no-store" }],
  ["sets a cookie", { "set-cookie": "a=b" }],
  ["varies by cookie", { vary: "Cookie" }],
  ["was rendered just now", { "x-nextjs-cache": "MISS" }],
  ["is being rendered anew", { "x-nextjs-cache": "STALE" }],
])("an answer that %s is never kept", async (_, headers) => {
  const { behind, ask } = await start();
  Object.assign(behind.headers, headers);
  await ask({ headers: br });
  const { asked } = behind;
  await ask({ headers: br });
  expect(behind.asked).toBe(asked + 1);
});

test.each([404, 500, 206])("an answer of %i is never kept", async (status) => {
  const { behind, ask } = await start();
  behind.status = status;
  await ask({ headers: br });
  const { asked } = behind;
  expect((await ask({ headers: br })).statusCode).toBe(status);
  expect(behind.asked).toBe(asked + 1);
});

test.each<Asked>([
  { path: "/editor" },
  { path: "/sign-in" },
  { path: "/api/health/live" },
  { path: "/search?q=trade" },
  { headers: { range: "bytes=0-9" } },
  { headers: { rsc: "1" } },
  { headers: { cookie: "__prerender_bypass=1" } },
  { method: "POST" },
])("%o goes to the page itself, also where it is kept", async (asked) => {
  const { behind, ask } = await start();
  await ask({ headers: br });
  await ask({ ...asked, headers: { ...br, ...asked.headers } });
  const before = behind.asked;
  await ask({ ...asked, headers: { ...br, ...asked.headers } });
  expect(behind.asked).toBe(before + 1);
});

test("a file whose address names its content is kept through publications", async () => {
  const { behind, ask } = await start(0);
  behind.headers["cache-control"] = "public, max-age=31536000, immutable";
  const path = "/_next/static/chunks/a.js";
  await ask({ path, headers: br });
  behind.expired += 1;
  const { asked } = behind;
  expect((await ask({ path, headers: br })).headers["content-encoding"]).toBe("br");
  expect(behind.asked).toBe(asked);
});

const withScript = '<body><p>News</p><script src="/_next/static/a.js" async=""></script></body>';

test("the first answer too is compressed, and its scripts come last", async () => {
  const { behind, ask } = await start(60_000, { fetches: true });
  behind.words = withScript;
  behind.headers["x-nextjs-cache"] = "MISS";
  const { body, headers } = await ask({ headers: br });
  expect([headers.etag, headers["content-encoding"]]).toEqual(['"1-br"', "br"]);
  expect(brotliDecompressSync(body).toString()).not.toContain("<script src=");
  // Rendered just now, it may never be asked for again.
  await ask({ headers: br });
  expect(behind.asked).toBe(2);
});

test("many who ask at once are answered by one asking, and who asks after a publication by another", async () => {
  const { behind, ask } = await start(60_000, { fetches: true });
  const early = [ask({ headers: br }), ask({ headers: br })];
  await new Promise((wait) => setTimeout(wait, 5));
  await Promise.all(early);
  expect(behind.asked).toBe(1);
  behind.expired += 1;
  behind.words = "news";
  behind.headers.etag = '"2"';
  expect(brotliDecompressSync((await ask({ headers: br })).body).toString()).toBe("news");
});

test.each([404, 308, 500])("an answer of %i is passed on as it is", async (status) => {
  const { behind, ask } = await start(60_000, { fetches: true });
  behind.status = status;
  behind.headers.location = "/elsewhere";
  const answer = await ask({ headers: br });
  expect([
    answer.statusCode,
    answer.body.toString(),
    answer.headers.location,
    behind.asked,
  ]).toEqual([status, behind.words, "/elsewhere", 1]);
});

test("what the question itself failed for is asked of the page", async () => {
  const { behind, ask } = await start(60_000, { fetches: true });
  behind.breaks = true;
  expect((await ask({ headers: br })).body.toString()).toBe(behind.words);
});
