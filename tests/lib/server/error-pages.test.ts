import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { isDocumentRequest, readPage, replaceErrors } from "@/lib/server/error-pages";
import { readOwn } from "@/lib/server/read-own";

let server: Server | undefined;
afterEach(() => new Promise((done) => (server ? server.close(done) : done(null))));

/** A server whose paths say what they answer: `/404`, `/500/streamed`, `/200` …; its error pages name themselves. */
async function start() {
  server = createServer((request, response) => {
    const path = request.url ?? "";
    if (path.startsWith("/status/")) return response.end(`<p>${path}</p>`);
    if (isDocumentRequest(request))
      replaceErrors(request, response, readPage(readOwn(port, "127.0.0.1")));
    const [, status = "200", how] = path.split("/");
    response.statusCode = Number(status.replace(/\D/g, "")) || 404;
    response.setHeader("ETag", '"of-next"');
    if (how === "head") response.writeHead(response.statusCode, { "x-from": "next" });
    if (how === "streamed") response.write("first ");
    response.end("from next");
  });
  await new Promise<void>((listening) => server?.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init);
}

test.each([
  ["/404", 404, "<p>/status/missing</p>"],
  ["/403", 410, "<p>/status/withdrawn</p>"],
  ["/500", 500, "<p>/status/broken</p>"],
  ["/503", 503, "<p>/status/broken</p>"],
  ["/404/streamed", 404, "<p>/status/missing</p>"],
  ["/500/head", 500, "<p>/status/broken</p>"],
])("%s is answered with %i and a page that needs no JavaScript", async (path, status, body) => {
  const answer = await (await start())(path);
  expect([answer.status, await answer.text()]).toEqual([status, body]);
  expect(answer.headers.get("etag")).toBeNull();
});

test.each(["/200", "/200/streamed", "/200/head"])("%s passes as it is", async (path) => {
  const answer = await (await start())(path);
  expect(await answer.text()).toContain("from next");
  expect(answer.headers.get("etag")).toBe('"of-next"');
});

test.each(["/api/404", "/editor/x", "/media/404", "/_next/404", "/sign-in/404"])(
  "%s is no reader's document and keeps its own answer",
  async (path) => {
    const answer = await (await start())(path);
    expect(await answer.text()).toBe("from next");
  },
);

test("a client navigation keeps what Next says to its own code", async () => {
  const answer = await (await start())("/404", { headers: { rsc: "1" } });
  expect(await answer.text()).toBe("from next");
});

test("what is posted keeps its own answer", async () => {
  const answer = await (await start())("/500", { method: "POST" });
  expect(await answer.text()).toBe("from next");
});

test("HEAD has the status and the length of the page, and no body", async () => {
  const answer = await (await start())("/404", { method: "HEAD" });
  expect([answer.status, answer.headers.get("content-length")]).toEqual([404, "22"]);
});

test("an error page that is broken itself still ends the request, in words", async () => {
  server = createServer((request, response) => {
    if (request.url?.startsWith("/status/")) {
      response.statusCode = 500;
      return response.end();
    }
    replaceErrors(request, response, readPage(readOwn(port, "127.0.0.1")));
    response.statusCode = 500;
    response.end("stack trace");
  });
  await new Promise<void>((listening) => server?.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/`);
  expect(answer.status).toBe(500);
  expect(await answer.text()).toContain("try again");
});
