import { afterAll, expect, test } from "vitest";
import { noViolations } from "./axe";
import { holdScripts } from "./browser";
import { addPerson, atDesk, field, newArticle, openMore, saved, write } from "./desk";
import { startPublication } from "./publication";

const site = await startPublication();
afterAll(() => site.remove());

test("a name typed before the script came is kept", async () => {
  await addPerson(site, { name: "Jo Park", email: "jo@example.org", role: "editor" });
  const page = await atDesk(site, "jo@example.org");
  const address = await newArticle(page);
  await field(page, "Title").fill("Typed early");
  await saved(page);
  const release = await holdScripts(page);
  await page.goto(`${address}/history`, { waitUntil: "commit" });
  await page.getByLabel(/^Name of revision/).fill("Named early");
  expect(await page.getByRole("button", { name: "Keep this name" }).isEnabled()).toBe(false);
  release();
  await page.getByRole("button", { name: "Keep this name" }).click();
  await page.getByRole("link", { name: "Named early" }).waitFor();
  page.noErrors();
});

test("an editor sees who changed what, names a revision, and brings an earlier text back", async () => {
  await addPerson(site, { name: "Lin Mei", email: "lin@example.org", role: "editor" });
  const page = await atDesk(site, "lin@example.org");
  const address = await newArticle(page);
  await field(page, "Title").fill("The old title");
  await write(page, "Body", "A first paragraph.\nA second paragraph, which stays.");
  await page.keyboard.press("Control+s");
  await saved(page);
  await field(page, "Title").fill("The new title");
  await page.keyboard.press("Control+s");
  await page.getByText("Saving…").waitFor({ state: "hidden" });
  await saved(page);

  await (await openMore(page, "History")).click();
  await page.getByRole("heading", { name: "History of The new title" }).waitFor();
  const compared = page.getByRole("region", { name: /^From revision/ });
  await compared.locator("del", { hasText: /^old$/ }).first().waitFor();
  await compared.locator("ins", { hasText: /^new$/ }).first().waitFor();
  await noViolations(page);

  const older = page.getByRole("row").nth(2);
  await older.getByRole("link").click();
  await page.getByLabel(/^Name of revision/).fill("As first written");
  await page.getByRole("button", { name: "Keep this name" }).click();
  await page.getByRole("link", { name: "As first written" }).waitFor();
  await page.getByRole("button", { name: /^Restore revision/ }).click();
  await page
    .getByRole("main")
    .getByText(/is the working text again/)
    .waitFor();
  await page.goto(address);
  await expect.poll(() => field(page, "Title").inputValue()).toBe("The old title");
  page.noErrors();
});
