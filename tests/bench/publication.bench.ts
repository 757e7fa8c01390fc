import { fork } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import path from "node:path";
import autocannon from "autocannon";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { openPage } from "../e2e/browser";
import { addPerson, atDesk, field, saved } from "../e2e/desk";
import { newDataDir, startPublicationIn } from "../e2e/publication";
import { freePort } from "../free-port";
import { serveEmptyPage } from "./empty-page/serve";
import { median } from "./median";
import { weigh } from "./weigh";

const publication = await startPublicationIn(await newDataDir());
afterAll(() => publication.remove());
const address = (path: string) => new URL(path, publication.url).href;
const article =
  "/articles/security-first-beijing-signals-push-for-deeper-integration-within-the-sco";
const gzip = { "accept-encoding": "gzip" };

test("pages, against a bare Node server that answers with the same bytes", async () => {
  const measured: Record<string, Record<string, string>> = {};
  for (const path of [article, "/", "/feed.xml"]) {
    const bare = await serveBare(await read(path));
    await load(address(path), 1);
    // In turns, so that a slow moment of the machine meets both.
    const runs: Record<"ours" | "bare", Awaited<ReturnType<typeof load>>>[] = [];
    for (let run = 0; run < 3; run++) {
      runs.push({ ours: await load(address(path), 3), bare: await load(bare.url, 3) });
    }
    bare.stop();
    const ratios = (of: "requests" | "latency", value: "average" | "p99") =>
      median(
        runs.map(({ ours, bare }) => ours[of][value] / Math.max(bare[of][value], 0.001)),
      ).toFixed(2);
    measured[path] = {
      "requests a second, ours": median(runs.map(({ ours }) => ours.requests.average)).toFixed(0),
      "of the bare server's": ratios("requests", "average"),
      "99th percentile, ours, ms": median(runs.map(({ ours }) => ours.latency.p99)).toFixed(0),
      "times the bare server's": ratios("latency", "p99"),
    };
  }
  console.table(measured);
});

test("from Publish to the new front page, and one autosave", async () => {
  const email = "bench@example.org";
  await addPerson(publication, { name: "Bench", email, role: "editor" });
  const page = await atDesk(publication, email);
  await page.getByRole("link", { name: /^Security First/ }).click();
  const title = field(page, "Title");
  await title.waitFor();

  const saves: number[] = [];
  const publications: number[] = [];
  for (let round = 1; round <= 7; round++) {
    const typed = `Measured, round ${round}`;
    await title.fill(typed);
    await page.getByText("Saving…").waitFor();
    await saved(page);
    saves.push(await lastFetch(page));
    await page.getByRole("button", { name: "Publish changes" }).click();
    const publish = page.getByRole("dialog").getByRole("button", { name: "Publish changes" });
    await publish.waitFor();
    const start = performance.now();
    await publish.click();
    while (!(await (await fetch(address("/"))).text()).includes(typed)) {
      if (performance.now() - start > 10_000) throw new Error("the front page has not changed");
    }
    publications.push(performance.now() - start);
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  }
  console.table({
    "one autosave, from the browser and back": { "median, ms": median(saves).toFixed(0) },
    "from Publish to the new front page": { "median, ms": median(publications).toFixed(0) },
  });
  expect(publications).toHaveLength(7);
});

test("what an article page ships, against an empty page of Next", async () => {
  const empty = await serveEmptyPage(await freePort());
  const ours = await weigh(await openPage(), address(article));
  const nothing = await weigh(await openPage(), empty.url);
  await empty.stop();
  console.table({ "article, bytes": ours, "empty page, bytes": nothing });
});

/** The milliseconds that the last request of this page's own code took, from its sending to its answer's end. */
function lastFetch(page: Page): Promise<number> {
  return page.evaluate(() => {
    const fetched = performance
      .getEntriesByType("resource")
      .filter((entry) => (entry as PerformanceResourceTiming).initiatorType === "fetch");
    return fetched.at(-1)?.duration ?? Number.NaN;
  });
}

async function load(url: string, duration: number) {
  const result = await autocannon({ url, connections: 10, duration, headers: gzip });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url} did not answer all`);
  return result;
}

type Answer = { headers: Record<string, unknown>; body: string };

/** An answer as it is sent: compressed. */
function read(path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(address(path), { headers: gzip }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => {
        const { connection, "keep-alive": _, "transfer-encoding": __, ...headers } = answer.headers;
        resolve({ headers, body: Buffer.concat(parts).toString("base64") });
      });
    });
    asked.on("error", reject);
    asked.end();
  });
}

async function serveBare(answer: Answer) {
  const server = fork(path.join(import.meta.dirname, "bare-server.mjs"));
  server.send(answer);
  const [port] = await once(server, "message");
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.kill() };
}
