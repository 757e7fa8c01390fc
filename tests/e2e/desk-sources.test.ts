import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { noViolations } from "./axe";
import { openPage } from "./browser";
import { addPerson, atDesk, choose, field, newArticle, publish, saved, write } from "./desk";
import { startPublication } from "./publication";

const site = await startPublication();
afterAll(() => site.remove());

const dialog = (page: Page) => page.getByRole("dialog");
const checks = (page: Page) => page.getByRole("tabpanel", { name: /^Checks/ });

test("what supports a takeaway and what it cites leads readers both ways", async () => {
  await addPerson(site, { name: "Ada", email: "ada@example.org", role: "administrator" });
  const page = await atDesk(site, "ada@example.org");
  await newArticle(page);
  await field(page, "Title").fill("The Grand Canal");
  await field(page, "Dek").fill("A canal between two cities.");
  await page.getByRole("button", { name: "Add a takeaway" }).click();
  await field(page, "Takeaway 1").fill("The canal joins Beijing and Hangzhou.");
  await write(page, "Body", "It is old.\nThe Grand Canal joins Beijing and Hangzhou. ");

  // Cited by the keyboard: the mark follows the word, before the space.
  await page.keyboard.press("Control+Alt+f");
  await dialog(page).getByLabel("A new source").fill("World Heritage List");
  await page.keyboard.press("Enter");
  await dialog(page).waitFor({ state: "detached" });
  const mark = field(page, "Body").locator("sup[data-source]");
  await expect
    .poll(() => mark.evaluate((sup) => getComputedStyle(sup, "::after").content))
    .toBe('"1"');
  await field(page, "Body").and(page.locator(":focus")).waitFor();
  await page.keyboard.type("It is long.");
  await field(page, "Body").getByText("It is long.").waitFor();

  await page.getByRole("button", { name: "Cite sources in takeaway 1" }).click();
  await dialog(page).getByRole("option", { name: "World Heritage List" }).click();
  await dialog(page).getByRole("button", { name: "Cite", exact: true }).click();

  await page.getByRole("button", { name: "Choose what supports takeaway 1" }).click();
  await dialog(page).getByText("Shares its words").waitFor();
  await noViolations(page);
  // Escape leaves, also where something is chosen already.
  await dialog(page)
    .getByRole("option", { name: /^It is old/ })
    .click();
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Choose what supports takeaway 1" }).click();
  await dialog(page)
    .getByRole("option", { name: /^The Grand Canal joins/ })
    .click();
  await dialog(page).getByRole("button", { name: "Set support" }).click();
  await choose(page, "Add topics", "History");
  await page.keyboard.press("Control+s");
  await saved(page);
  await publish(page);

  const reader = await openPage();
  await reader.goto(`${site.url}/articles/the-grand-canal`);
  await reader.getByRole("link", { name: "Supports takeaway 1" }).click();
  expect(new URL(reader.url()).hash).toBe("#takeaway-1");
  await reader.getByRole("link", { name: /^1: its passage/ }).click();
  await reader.locator("p:target", { hasText: "The Grand Canal joins" }).waitFor();
  await reader.locator("p:target [role=doc-noteref]").click();
  const source = reader.locator("li:target");
  expect(await source.textContent()).toMatch(/^World Heritage List ↑ab$/);
  await source.getByLabel("Back to citation 1 of source 1").click();
  expect(await reader.locator(":target").textContent()).toBe("1");
  await noViolations(reader);
  reader.noErrors();

  // The passage changes: its takeaway says so until somebody has looked.
  await write(page, "Body", " It was begun in 486 BC.");
  await page.getByText("Support changed").waitFor();
  await page.getByRole("button", { name: /support of takeaway 1 still holds/ }).click();
  await page.getByText("Support changed").waitFor({ state: "detached" });
  page.noErrors();
});

test("checks are there while one writes, lead to their words, and stop what the settings say", async () => {
  const page = await atDesk(site, "ada@example.org");
  await newArticle(page);
  await field(page, "Title").fill("A second article");
  await page.getByRole("tab", { name: /^Checks/ }).click();
  await checks(page).getByText("Write the dek").waitFor();
  await field(page, "Dek").fill("Of something.");
  await page.getByRole("button", { name: "Add a takeaway" }).click();
  await field(page, "Takeaway 1").fill("It is so.");
  await write(page, "Body", "It was seen. It cost TK, and must be paid.");
  await checks(page).getByText("The report still says TK").waitFor();
  await noViolations(page);
  await checks(page).getByRole("button", { name: "Go to Body" }).first().click();
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe("TK");
  await page.keyboard.type("much");
  await checks(page).getByText("The report still says TK").waitFor({ state: "detached" });

  // A link within this site that leads nowhere, and one into a network where no reader can go.
  for (const [word, href] of [
    ["seen", "/articles/nowhere"],
    ["paid", "http://192.168.0.1/"],
  ] as const) {
    await field(page, "Body")
      .getByText(word)
      .first()
      .dblclick({ position: await middle(page, word) });
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(word);
    const tools = page.getByRole("toolbar", { name: "Format: Body" });
    await tools.getByRole("button", { name: "Link", exact: true }).click();
    await dialog(page).getByLabel("Address").fill(href);
    await page.keyboard.press("Enter");
    await dialog(page).waitFor({ state: "detached" });
  }
  await checks(page).getByText("/articles/nowhere").waitFor();
  await checks(page).getByText("leads into a private network").waitFor();

  await page.getByRole("tab", { name: "About" }).click();
  await choose(page, "Add topics", "Money");
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await dialog(page).getByText("/articles/nowhere").waitFor();
  expect(await dialog(page).getByRole("button", { name: "Publish now" }).count()).toBe(0);
  await page.keyboard.press("Escape");
  const address = page.url();

  await page.goto(`${site.url}/editor/settings`);
  await page.getByLabel("A link to a page of this site that is not there").selectOption("Warns");
  await page.getByRole("button", { name: "Save settings" }).click();
  await page.getByText("✓ Saved.").waitFor();
  await page.goto(address);
  await field(page, "Body").waitFor();
  await publish(page);
  page.noErrors();
});

/** The middle of a word within the text that holds it. */
function middle(page: Page, word: string) {
  return field(page, "Body")
    .getByText(word)
    .first()
    .evaluate((element, sought) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(sought) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + sought.length);
        const [box, own] = [range.getBoundingClientRect(), element.getBoundingClientRect()];
        return {
          x: (box.left + box.right) / 2 - own.left,
          y: (box.top + box.bottom) / 2 - own.top,
        };
      }
      throw new Error(`no ${sought}`);
    }, word);
}
