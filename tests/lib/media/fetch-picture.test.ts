import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fetchPicture } from "@/lib/media/fetch-picture";
import { mostBytes, tooManyBytes } from "@/lib/media/limits";

const server = createServer((request, response) => {
  if (request.url === "/a.png") response.end("pixels");
  else if (request.url === "/moved") response.writeHead(302, { location: "/a.png" }).end();
  else if (request.url === "/round") response.writeHead(302, { location: "/round" }).end();
  else if (request.url === "/inward") {
    response.writeHead(302, { location: `http://169.254.169.254/latest` }).end();
  } else if (request.url === "/endless") {
    const part = Buffer.alloc(1024 * 1024);
    const more = () => {
      while (!response.destroyed && response.write(part));
      response.once("drain", more);
    };
    more();
  } else if (request.url !== "/silent") response.writeHead(404).end();
});
let base = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const isAllowed = (address: string) => address === "127.0.0.1";

test("a picture is fetched, also from where it has moved to", async () => {
  expect(await fetchPicture(`${base}/moved`, { isAllowed })).toEqual({
    bytes: Buffer.from("pixels"),
    name: "a.png",
  });
});

test("nothing of a private network is asked, by its address, its name or a redirection", async () => {
  const inward = "The picture stands in a private network. Save it as a file and add that.";
  expect(await fetchPicture(`${base}/a.png`)).toEqual({ refused: inward });
  expect(await fetchPicture(base.replace("127.0.0.1", "localhost"))).toEqual({ refused: inward });
  expect(await fetchPicture("http://[::1]/a.png")).toEqual({ refused: inward });
  expect(await fetchPicture(`${base}/inward`, { isAllowed })).toEqual({ refused: inward });
});

test("more than a picture may have is not read", async () => {
  expect(await fetchPicture(`${base}/endless`, { isAllowed })).toEqual({ refused: tooManyBytes });
  expect(mostBytes).toBeLessThan(100 * 1024 * 1024);
});

test("what is not there, goes round in circles or says nothing is told in words", async () => {
  for (const path of ["/none", "/round", "/silent"]) {
    const fetched = await fetchPicture(base + path, { isAllowed, patience: 500 });
    expect(fetched).toHaveProperty("refused", expect.stringContaining("could not be fetched"));
  }
});
