import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, expect, test } from "vitest";
import { tryLink } from "@/lib/links/try-link";

const asked: string[] = [];
const listener: RequestListener = (request, response) => {
  asked.push(`${request.method} ${request.url}`);
  const [, status = "200", to] = /^\/(\d+)(?:\/to\/(.*))?$/.exec(request.url ?? "") ?? [];
  if (request.url === "/never") return;
  if (request.url === "/no-head") response.statusCode = request.method === "HEAD" ? 405 : 200;
  else response.statusCode = Number(status);
  if (to) response.setHeader("location", decodeURIComponent(to));
  if (request.url === "/slowly") {
    response.writeHead(302, { location: "/slowly" });
    setTimeout(() => response.end(), 100);
    return;
  }
  if (request.url === "/around") response.writeHead(302, { location: "/around" });
  response.end(request.method === "GET" ? "words".repeat(100_000) : undefined);
};
const server = createServer(listener).listen(0, "127.0.0.1");
await new Promise((ready) => server.once("listening", ready));
afterAll(() => server.close());
const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const here = { isAllowed: () => true, ports: "any" as const, patience: 2_000 };
const tried = (path: string, options = {}) => tryLink(site + path, { ...here, ...options });
const leadingTo = (href: string) => `/302/to/${encodeURIComponent(href)}`;

test.each(["/200", "/204", "/401", "/403", "/429", "/451", "/no-head", leadingTo("/200")])(
  "%s answers",
  async (path) => {
    expect(await tried(path)).toBeUndefined();
  },
);

test.each([
  ["/404", "answers 404"],
  ["/410", "answers 410"],
  ["/500", "answers 500"],
  [leadingTo("/404"), "answers 404"],
  [leadingTo("ftp://example.org/"), "leads on to no web page"],
  ["/around", "leads on and on to other addresses"],
])("%s counts as silent, and why is said", async (path, why) => {
  expect(await tried(path)).toBe(why);
});

test("whoever does not answer in time is not waited for", async () => {
  const tooSlow = "does not answer in time";
  expect(await tried("/never", { patience: 200 })).toBe(tooSlow);
  expect(await tried("/slowly", { wholePatience: 250 })).toBe(tooSlow);
  expect(await tried("/slowly")).toBe("leads on and on to other addresses");
});

test("a port that nobody listens at does not answer", async () => {
  expect(await tryLink("http://127.0.0.1:1/", here)).toBe("does not answer");
});

test("this machine and its network are never asked, by address, by name or by a redirection", async () => {
  asked.length = 0;
  const why = "leads into a private network, where readers cannot go";
  const port = new URL(site).port;
  const guarded = { ports: "any" as const, patience: 2_000 };
  expect(await tryLink(site, guarded)).toBe(why);
  expect(await tryLink(`http://localhost:${port}/`, guarded)).toBe(why);
  expect(await tryLink(`http://[::1]:${port}/`, guarded)).toBe(why);
  expect(await tryLink(`http://2130706433:${port}/`, guarded)).toBe(why);
  expect(await tryLink("http://169.254.169.254/latest/meta-data/", guarded)).toBe(why);
  expect(asked).toEqual([]);
  // The first step may be asked here, the second leads to where none may.
  const only = (address: string) => address === "127.0.0.1";
  expect(await tried(leadingTo("http://10.0.0.1/"), { isAllowed: only })).toBe(why);
});

test("only the ports of web pages are tried", async () => {
  expect(await tryLink("http://example.org:6379/")).toBe("names a port that is not tried");
});

test("when the server stops nothing is said of the link", async () => {
  const stopping = AbortSignal.timeout(100);
  await expect(tried("/never", { stopping })).rejects.toThrow();
});
