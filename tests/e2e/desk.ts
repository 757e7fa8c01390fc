import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import sharp from "sharp";
import { vi } from "vitest";
import { openPage } from "./browser";
import type { Publication } from "./publication";

export const password = "blue tractor seventh cloud";

/** Adds somebody from the command line, as whoever runs a publication does. */
export async function addPerson(
  site: Publication,
  person: { name: string; email: string; role: "administrator" | "editor" | "writer" },
) {
  const command = ["lib/commands/people.mjs", "add", "--password-stdin"];
  for (const [name, value] of Object.entries(person)) command.push(`--${name}`, value);
  const child = spawn(process.execPath, command, {
    env: site.environment,
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
  await page.goto(`${site.url}/sign-in`);
  await page.fill("[name=email]", email);
  await page.fill("[name=password]", password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL(`${site.url}/editor`);
  return page;
}

/** Ends the session as time would: the browser's next answer is that nobody is signed in. */
export const endSession = (page: Page) => page.context().clearCookies({ name: "desk-session" });

/** Signs in again in the dialog that the desk opens for it. */
export async function signInAgain(page: Page, typed = password) {
  const dialog = page.getByRole("alertdialog", { name: "Sign in again" });
  await dialog.getByLabel("Password").fill(typed);
  await dialog.getByRole("button", { name: "Sign in", exact: true }).click();
  return dialog;
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

/** Goes into a text. The editor puts the selection back that it knows 20 ms after it gets the focus. */
export async function enter(page: Page, name: string) {
  await field(page, name).focus();
  await page.evaluate(() => new Promise((go) => setTimeout(go, 30)));
}

/** Writes at the end of a text. */
export async function write(page: Page, name: string, words: string) {
  await enter(page, name);
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

/** The structure of a text, without the ids of its blocks and the controls of its tables and pictures. */
export const shape = (page: Page, name: string) =>
  field(page, name).evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const view of copy.querySelectorAll("figure[data-node-view-wrapper]")) {
      const shown = view.querySelector("table, img");
      if (shown) view.parentElement?.replaceWith(shown);
    }
    for (const shown of copy.querySelectorAll("table, tbody, img")) {
      for (const { name } of [...shown.attributes]) if (name !== "alt") shown.removeAttribute(name);
    }
    return copy.innerHTML.replace(/ (data-block|class|dir)="[^"]*"/g, "");
  });

/** What is needed before an article may be published, apart from what a test writes itself. */
export async function choose(page: Page, label: string, name: string) {
  await page.getByLabel(label).first().fill(name);
  await page.getByRole("option", { name: new RegExp(`^(New: )?${name}`) }).click();
  await page.getByRole("button", { name: `Remove ${name}`, exact: true }).waitFor();
}

/** Writes an article that nothing stops from being published; gives its address on the desk. */
export async function writeArticle(page: Page, title: string): Promise<string> {
  const address = await newArticle(page);
  await field(page, "Title").fill(title);
  await field(page, "Dek").fill("What it is about.");
  await write(page, "Body", "The report.");
  await page.getByRole("button", { name: "Add a takeaway" }).click();
  await page.keyboard.type("The point of it.");
  await choose(page, "Add topics", "Trade");
  await saved(page);
  return address;
}

export async function publish(page: Page, button: "Publish" | "Publish changes" = "Publish") {
  await page.getByRole("button", { name: button, exact: true }).click();
  const press = page.getByRole("dialog").getByRole("button", { name: /^Publish (now|changes)$/ });
  const published = page.getByRole("dialog", { name: "Published" });
  await pressFor(press, published);
  await published.getByRole("button", { name: "Close" }).click();
  await published.waitFor({ state: "detached" });
}

/**
 * Presses a button until what it is pressed for is there. One that is drawn anew between the
 * pointer's down and up does not hear it, and what a check has found meanwhile is asked about again.
 */
export async function pressFor(button: Locator, wanted: Locator): Promise<void> {
  await vi.waitFor(
    async () => {
      if (!(await wanted.isVisible())) await button.click({ timeout: 5_000 });
      await wanted.waitFor({ timeout: 10_000 });
    },
    { timeout: 60_000, interval: 100 },
  );
}

/** Opens the menu at the end of an article's bar, and waits for one of its entries. */
export async function openMore(page: Page, entry: string): Promise<Locator> {
  const wanted = page.getByRole("menuitem", { name: entry, exact: true });
  await pressFor(page.getByRole("button", { name: "More", exact: true }), wanted);
  return wanted;
}

/** A photograph, as a camera's file. */
export async function photograph(name: string, colour: string) {
  const pixels = { width: 1600, height: 900, channels: 3 as const, background: colour };
  const buffer = await sharp({ create: pixels }).jpeg().toBuffer();
  return { name, mimeType: "image/jpeg", buffer };
}
