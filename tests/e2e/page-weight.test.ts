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

test("an article in plain English fetches the three faces that are preloaded, and no other", async () => {
  const page = await openPage();
  const fetched: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "font") fetched.push(request.url());
  });
  await page.goto(firstArticle, { waitUntil: "networkidle" });
  expect(fetched).toHaveLength(3);
});

test("no script is fetched until its reader does something, and what was pressed too early works once they have come", async () => {
  const page = await openPage({ permissions: ["clipboard-read", "clipboard-write"] });
  let asked = 0;
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    asked++;
    await released;
    await route.continue();
  });
  await page.goto(firstArticle, { waitUntil: "networkidle" });
  expect(asked).toBe(0);
  await page.getByRole("button", { name: "Dark", exact: true }).click();
  expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect.poll(() => asked, { timeout: 30_000 }).toBeGreaterThan(0);
  expect(await page.getByText("Link copied").count()).toBe(0);
  release();
  await page.getByText("Link copied").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(firstArticle);

  await page.reload({ waitUntil: "networkidle" });
  await page.getByRole("link", { name: "Share takeaway 2" }).dispatchEvent("click");
  await page.getByText("Link copied").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${firstArticle}#takeaway-2`,
  );
  page.noErrors();
});

test("a device with a share sheet has its button in its place from the start, others have none", async () => {
  const page = await openPage();
  await page.goto(firstArticle);
  expect(await page.getByRole("button", { name: "Share…" }).count()).toBe(0);
  await page.addInitScript(() => {
    navigator.share = async () => {};
  });
  await page.reload({ waitUntil: "networkidle" });
  expect(await page.getByRole("button", { name: "Share…" }).count()).toBe(1);
});
