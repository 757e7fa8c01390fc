import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import AxeBuilder from "@axe-core/playwright";
import type { BrowserContextOptions, Page } from "playwright-core";
import sharp from "sharp";
import { expect } from "vitest";
import { openPage } from "./browser";
import type { Publication } from "./publication";

export const password = "blue tractor seventh cloud";

/** Adds somebody from the command line, as whoever runs a publication does. */
export async function addPerson(
  site: Publication,
  person: { name: string; email: string; role: "administrator" | "editor" | "writer" },
  environment: Record<string, string> = {},
) {
  const command = ["lib/commands/people.mjs", "add", "--password-stdin"];
  for (const [name, value] of Object.entries(person)) command.push(`--${name}`, value);
  const child = spawn(process.execPath, command, {
    env: { ...process.env, DATA_DIR: site.dataDir, SITE_URL: site.url, ...environment },
    stdio: ["pipe", "ignore", "pipe"],
  });
  child.stdin.end(password);
  const [said, code] = await Promise.all([
    text(child.stderr),
    new Promise((resolve) => child.once("exit", resolve)),
  ]);
  if (code !== 0) throw new Error(said);
}

/** A browser of its own, with somebody signed in at the desk. */
export async function atDesk(
  site: Publication,
  email: string,
  options: BrowserContextOptions & { expectErrors?: RegExp } = {},
) {
  const page = await openPage({ viewport: { width: 1280, height: 900 }, ...options });
  page.setDefaultTimeout(30_000);
  await page.goto(`${site.url}/sign-in`);
  await page.fill("[name=email]", email);
  await page.fill("[name=password]", password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL(`${site.url}/editor`);
  return page;
}

/** Begins an article; gives its address on the desk. */
export async function newArticle(page: Page): Promise<string> {
  await page.getByRole("button", { name: "New article" }).click();
  await page.waitForURL(/\/editor\/articles\/[0-9a-f-]{36}$/);
  await field(page, "Body").waitFor();
  return page.url();
}

export const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });

export const saved = (page: Page) => page.getByText(/^Saved at/).waitFor();

/** Writes at the end of a text. */
export async function write(page: Page, name: string, words: string) {
  await field(page, name).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(words);
}

export const takeaways = (page: Page) =>
  page
    .locator("#field-takeaways textarea")
    .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));

/** Pastes as a word processor does: HTML, and the same as plain text. */
export async function paste(page: Page, name: string, html: string) {
  await field(page, name).click();
  await page.keyboard.press("Control+End");
  await field(page, name).evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", pasted);
    clipboardData.setData("text/plain", "plain");
    element.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, html);
}

/** The structure of a text, without the ids of its blocks. */
export const shape = async (page: Page, name: string) =>
  (await field(page, name).innerHTML()).replace(/ (data-block|class|dir)="[^"]*"/g, "");

/** What is needed before an article may be published, apart from what a test writes itself. */
export async function choose(page: Page, label: string, name: string) {
  await page.getByLabel(label).first().fill(name);
  await page.getByRole("option", { name: new RegExp(`^(New: )?${name}`) }).click();
  await page.getByRole("button", { name: `Remove ${name}`, exact: true }).waitFor();
}

export async function publish(page: Page, button: "Publish" | "Publish changes" = "Publish") {
  await page.getByRole("button", { name: button, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: /^Publish (now|changes)$/ }).click();
  await page.getByRole("dialog", { name: "Published" }).waitFor();
  await page.keyboard.press("Escape");
}

export async function noViolations(page: Page) {
  // React Aria's announcer speaks of a button by its id for some seconds, also when it has gone.
  const { violations } = await new AxeBuilder({ page }).exclude("[data-live-announcer]").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** A photograph, as a camera's file. */
export async function photograph(name: string, colour: string) {
  const pixels = { width: 1600, height: 900, channels: 3 as const, background: colour };
  const buffer = await sharp({ create: pixels }).jpeg().toBuffer();
  return { name, mimeType: "image/jpeg", buffer };
}
