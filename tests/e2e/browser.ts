import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, expect } from "vitest";
import { findChromium } from "@/lib/commands/find-chromium.mjs";

/** Milliseconds that a page is given for each step: as many as a busy machine may take. */
const patience = 60_000;

let started: Promise<Browser> | undefined;

/** The Chromium of this test file, started at the first use and closed after the last test. */
export function browser(): Promise<Browser> {
  started ??= start();
  return started;
}

async function start(): Promise<Browser> {
  const executablePath = await findChromium();
  if (!executablePath) {
    throw new Error(
      "The browser tests need a Chromium: install Debian's package chromium, or set CHROMIUM to its path.",
    );
  }
  const running = await chromium.launch({
    executablePath,
    args: [
      // The tests' own pages alone are opened; as root Chromium has no other way.
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  afterAll(() => {
    started = undefined;
    return running.close();
  });
  return running;
}

/**
 * A new page in a browser context of its own. An error that it throws, or writes to the
 * console unexpectedly, fails the test that calls `noErrors` at its end.
 */
export async function openPage(
  options: BrowserContextOptions & { expectErrors?: RegExp } = {},
): Promise<Page & { noErrors(): void }> {
  const { expectErrors, ...context } = options;
  const page = await (await (await browser()).newContext(context)).newPage();
  page.setDefaultTimeout(patience);
  const errors: string[] = [];
  const note = (text: string) => {
    if (!expectErrors?.test(text)) errors.push(text);
  };
  page.on("pageerror", (error) => note(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error") note(`${message.text()} ${message.location().url}`);
  });
  return Object.assign(page, { noErrors: () => expect(errors).toEqual([]) });
}

/** Keeps a page's requests to such addresses back until the function it gives is called: what a slow line does. */
export async function hold(page: Page, addresses: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(addresses, async (route) => {
    await released;
    await route.continue();
  });
  return () => release();
}

export const holdScripts = (page: Page) => hold(page, "**/_next/static/**/*.js");

/** Moves the pointer over a page, upon which one for readers fetches its scripts, and waits until they have come. */
export async function withScripts(page: Page): Promise<void> {
  await page.mouse.move(100, 100);
  await page.waitForFunction(() =>
    [...document.scripts].every(
      ({ src, noModule }) => !src || noModule || performance.getEntriesByName(src).length > 0,
    ),
  );
}

/** Ends a page as a crash does, without a word to it: one that is closed still sends what waits. */
export async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent("crash");
  const devtools = await page.context().newCDPSession(page);
  void devtools.send("Page.crash").catch(() => {});
  await crashed;
  await page.close();
}

/** By how many pixels a page is wider than its window. */
export const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
