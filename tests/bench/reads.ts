import { Agent, request } from "node:http";
import type { Database } from "@/db/client";
import { isoDay } from "@/lib/reading/moments";
import { articleLine, authorOf, importLines, topicOf } from "./fill";
import { median } from "./median";

const formats = ["feed.xml", "atom.xml", "feed.json"];

/** What readers and programs read, with an address that shows the n-th article. */
function listReads(n: number): Record<string, string> {
  const day = isoDay(new Date(articleLine(n).published), "Asia/Shanghai");
  const [topic, author] = [`/topics/${topicOf(n)}`, `/authors/${authorOf(n)}`];
  const feeds = Object.entries({ publication: "", topic, author, editions: "/editions" });
  return {
    "front page": "/",
    article: `/articles/article-${n}`,
    topic,
    author,
    edition: `/editions/${day}`,
    calendar: "/editions",
    ...Object.fromEntries(
      feeds.flatMap(([name, path]) =>
        formats.map((file) => [`${file} of ${name}`, `${path}/${file}`]),
      ),
    ),
    sitemap: "/sitemap.xml",
  };
}

const sentence = "what is the common point of word5 and word7 in the dek of word11";
const searches = {
  "search page, rare word": "/search?q=rare",
  "search page, word in half of all": "/search?q=common",
  "search page, whole sentence": `/search?q=${encodeURIComponent(sentence)}`,
  "search.json, rare word": "/search.json?q=rare",
};

/**
 * Milliseconds of each read of a running publication: cold, when something that it shows was
 * published just before, warm, from memory, and asked whether it has changed.
 */
export async function measureReads(
  url: string,
  db: Database,
  size: number,
): Promise<Record<string, number>> {
  const reads = Object.entries(listReads(size));
  const times = new Map<string, number[]>();
  const note = (name: string, time: number) => times.set(name, [...(times.get(name) ?? []), time]);
  // The first request of all loads the code of a page.
  for (const [, path] of reads) await timed(new URL(path, url));
  for (let round = 1; round <= 5; round++) {
    await importLines(db, [articleLine(size, `version${round}`)]);
    // The server asks once a second for what was published beside it.
    await new Promise((wait) => setTimeout(wait, 1_500));
    for (const [name, path] of reads) {
      const { time, body } = await timed(new URL(path, url));
      if (name === "article" && !body.includes(`version${round}`)) throw new Error("not expired");
      note(`${name}, cold`, time);
    }
  }
  for (const [name, path] of reads) {
    for (let run = 0; run < 30; run++)
      note(`${name}, warm`, (await timed(new URL(path, url))).time);
  }
  // A search is answered anew each time; fewer runs than an address may ask for in a minute.
  for (const [name, path] of Object.entries(searches)) {
    for (let run = 0; run < 7; run++) note(name, (await timed(new URL(path, url))).time);
  }
  for (const name of ["article", "feed.xml of publication"]) {
    const address = new URL(listReads(size)[name] ?? "", url);
    const { etag } = await timed(address);
    for (let run = 0; run < 30; run++) note(`${name}, 304`, (await timed(address, etag)).time);
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)]));
}

/** Not by `fetch`, which tells a server with every condition to answer anew. */
function timed(url: URL, etag?: string): Promise<{ time: number; body: string; etag?: string }> {
  const expected = etag ? 304 : 200;
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const headers = etag ? { "if-none-match": etag } : {};
    const asked = request(url, { agent, headers }, (answer) => {
      let body = "";
      answer.setEncoding("utf8");
      answer.on("data", (part) => {
        body += part;
      });
      answer.on("end", () => {
        const time = performance.now() - started;
        if (answer.statusCode === expected) resolve({ time, body, etag: answer.headers.etag });
        else reject(new Error(`${url} answered ${answer.statusCode}`));
      });
    });
    asked.on("error", reject);
    asked.end();
  });
}

const agent = new Agent({ keepAlive: true });
