import { afterAll, expect, test } from "vitest";
import { serveEmptyPage } from "../bench/empty-page/serve";
import { weigh } from "../bench/weigh";
import { freePort } from "../free-port";
import { openPage } from "./browser";
import { startPublication } from "./publication";

const publication = await startPublication();
const empty = await serveEmptyPage(await freePort());
afterAll(() => Promise.all([publication.remove(), empty.stop()]));

const firstArticle = `${publication.url}/articles/security-first-beijing-signals-push-for-deeper-integration-within-the-sco`;

test("an article ships at most 10 kB of JavaScript more than an empty page, and under 15 kB of CSS", async () => {
  const [article, nothing] = [
    await weigh(await openPage(), firstArticle),
    await weigh(await openPage(), empty.url),
  ];
  expect(nothing.js).toBeGreaterThan(0);
  expect(article.js - nothing.js).toBeLessThanOrEqual(10_000);
  expect(article.css).toBeGreaterThan(0);
  expect(article.css).toBeLessThan(15_000);
});

test("an article is painted before its scripts are fetched, and a button pressed too early works once they have come", async () => {
  const page = await openPage();
  const arrived: string[] = [];
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    arrived.push(
      await page
        .evaluate(() => performance.getEntriesByName("first-contentful-paint").length)
        .then((painted) => (painted ? "painted" : "blank")),
    );
    await released;
    await route.continue();
  });
  await page.goto(firstArticle);
  await page.getByRole("button", { name: "Dark", exact: true }).click();
  expect(await page.locator("html").getAttribute("data-theme")).toBeNull();
  release();
  await page.locator("html[data-theme=dark]").waitFor();
  expect(new Set(arrived)).toEqual(new Set(["painted"]));
});
