import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { withScripts } from "../e2e/browser";

export type Weight = Record<"html" | "css" | "font" | "js" | "picture" | "other", number>;

/** Opens a page with an empty cache and moves the pointer over it; the bytes of all that it loads, texts compressed with gzip, by kind. */
export async function weigh(page: Page, url: string): Promise<Weight> {
  const weight: Weight = { html: 0, css: 0, font: 0, js: 0, picture: 0, other: 0 };
  const counting: Promise<void>[] = [];
  page.on("response", (response) => {
    counting.push(
      response.body().then((body) => {
        const kind = kindOf(response.headers()["content-type"] ?? "");
        weight[kind] += kind === "font" || kind === "picture" ? body.length : gzipSync(body).length;
      }),
    );
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await withScripts(page);
  await Promise.all(counting);
  page.removeAllListeners("response");
  return weight;
}

function kindOf(type: string): keyof Weight {
  if (type.startsWith("text/html")) return "html";
  if (type.startsWith("text/css")) return "css";
  if (type.includes("javascript")) return "js";
  if (type.startsWith("font/")) return "font";
  return type.startsWith("image/") ? "picture" : "other";
}
