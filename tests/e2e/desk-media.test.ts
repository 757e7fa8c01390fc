import { afterAll, expect, test } from "vitest";
import { noViolations } from "./axe";
import { openPage, overflow } from "./browser";
import { addPerson, atDesk, choose, field, newArticle, photograph, publish, saved } from "./desk";
import { startPublication } from "./publication";

const site = await startPublication();
afterAll(() => site.remove());

test("a picture is added, described, used, cut, replaced for its readers, and what is unused removed", async () => {
  await addPerson(site, { name: "Lin Mei", email: "lin@example.org", role: "editor" });
  const page = await atDesk(site, "lin@example.org");

  await page.goto(`${site.url}/editor/media`);
  const [quay, other] = [
    await photograph("quay.jpg", "#446688"),
    await photograph("other.jpg", "#884466"),
  ];
  await page.setInputFiles("main input[type=file]", [quay, other]);
  await page.getByRole("link", { name: "quay.jpg" }).click();

  await page.getByLabel("Alternative text").fill("南海舰队的驱逐舰停靠码头");
  await page.getByLabel("Credit").fill("Mara Zweig");
  const fromLeft = page.getByRole("slider", { name: "Focal point, from the left" });
  // A slider answers once its page is ready.
  await expect
    .poll(async () => {
      await fromLeft.press("End");
      await fromLeft.press("Home");
      return page.getByText("0 %", { exact: true }).isVisible();
    })
    .toBe(true);
  await noViolations(page);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("Saved.", { exact: true }).waitFor();
  const picture = page.url();

  await page.goto(`${site.url}/editor/media`);
  await page.getByRole("searchbox").fill("驱逐舰");
  await page.keyboard.press("Enter");
  await page.waitForURL(/words=/);
  await expect.poll(() => page.locator("main li").count()).toBe(1);
  await noViolations(page);

  await newArticle(page);
  await field(page, "Title").fill("A ship at a quay");
  await field(page, "Dek").fill("What it is about.");
  await page.getByRole("button", { name: "From the library…" }).click();
  await page.getByRole("option", { name: "other.jpg" }).waitFor();
  await page.getByRole("searchbox").fill("zweig");
  await page.getByRole("option", { name: "other.jpg" }).waitFor({ state: "detached" });
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const hero = page.locator("#field-hero");
  await expect.poll(() => hero.getByLabel("Alternative text").inputValue()).toMatch(/驱逐舰/);
  await page.getByRole("button", { name: "Add a takeaway" }).click();
  await page.keyboard.type("The point of it.");
  await field(page, "Body").click();
  await page.keyboard.type("The report.");
  await choose(page, "Add topics", "Trade");
  await saved(page);
  await publish(page);

  const reader = await openPage();
  await reader.goto(`${site.url}/topics/trade`);
  const card = reader.locator("main picture img").first();
  expect(await card.evaluate((image) => getComputedStyle(image).objectPosition)).toBe("0% 50%");
  const before = await card.getAttribute("src");

  await page.goto(picture);
  await page.getByRole("link", { name: "A ship at a quay" }).waitFor();
  expect(await page.getByRole("button", { name: "Remove from the library" }).count()).toBe(0);
  // As large as a camera's: what comes after the picture in its file is not looked at.
  const better = await photograph("better.jpg", "#88aa66");
  better.buffer = Buffer.concat([better.buffer, Buffer.alloc(12 * 1024 * 1024)]);
  await page.setInputFiles("section[aria-labelledby=file] input[type=file]", better);
  await page.getByRole("alertdialog").getByText("in one live article").waitFor();
  await noViolations(page);
  await page.getByRole("button", { name: "Replace everywhere", exact: true }).click();
  await page.getByRole("heading", { name: "Earlier files" }).waitFor();
  await reader.reload();
  const after = await card.getAttribute("src");
  expect(after).not.toBe(before);
  await page.getByRole("button", { name: "Put back" }).click();
  await page.getByText("quay.jpg").waitFor();
  await reader.reload();
  expect(await card.getAttribute("src")).toBe(before);

  await page.goto(`${site.url}/editor/media?use=unused`);
  await page.getByLabel("Choose other.jpg").check();
  await page.getByRole("button", { name: "Remove (1)" }).click();
  await page.getByText("Every picture is used somewhere.").waitFor();
  await page.getByRole("link", { name: "Removed", exact: true }).click();
  await page.getByLabel("Choose other.jpg").check();
  await page.getByRole("button", { name: "Put back (1)" }).click();
  await page.getByText("Nothing was removed.").waitFor();
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(picture);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  page.noErrors();
  reader.noErrors();
});
