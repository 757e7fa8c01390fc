import { afterAll, expect, test, vi } from "vitest";
import { noViolations } from "./axe";
import { holdScripts } from "./browser";
import { addPerson, atDesk, endSession, photograph, signInAgain } from "./desk";
import { startPublication } from "./publication";

const site = await startPublication();
afterAll(() => site.remove());

const read = async (path: string) => {
  const response = await fetch(new URL(path, site.url), { redirect: "manual" });
  return { status: response.status, text: await response.text() };
};

test("an editor renames a topic and gives it a lead, and its readers see both everywhere", async () => {
  await addPerson(site, { name: "Lin Mei", email: "lin@example.org", role: "editor" });
  expect((await read("/topics/security")).text).toContain("Security");
  const page = await atDesk(site, "lin@example.org", { expectErrors: /401/ });
  await page.getByRole("link", { name: "Topics", exact: true }).click();
  await page.getByRole("link", { name: "Security", exact: true }).click();
  await page.getByLabel("Address").waitFor();
  await noViolations(page);
  await page.getByLabel("Name", { exact: true }).fill("Security and order");
  await page.getByLabel("Address").fill("Not an address");
  await page.getByLabel("Description").fill("What keeps a state safe, and what that costs.");
  await page.getByLabel("Article that leads the page").selectOption({ index: 1 });
  const save = page.getByRole("button", { name: "Save for readers" });
  await save.click();
  await page.getByText("Use lower-case letters, digits and single hyphens.").waitFor();
  expect(await page.getByLabel("Name", { exact: true }).inputValue()).toBe("Security and order");
  await page.getByLabel("Address").fill("security-and-order");
  // What was typed outlives the session.
  await endSession(page);
  await save.click();
  await signInAgain(page);
  await page.getByText("Saved: readers see it now.").waitFor();

  expect((await read("/topics/security")).status).toBe(308);
  const { text } = await read("/topics/security-and-order");
  for (const words of ["What keeps a state safe", "Key Takeaways"]) expect(text).toContain(words);
  expect((await read("/")).text).toContain("Security and order");
  expect((await read("/feed.xml")).text).toContain("Security and order");
  expect((await read("/topics")).text).toContain("Security and order");
  page.noErrors();
});

test("what was typed before the script came is saved, in a text of several lines too", async () => {
  const page = await atDesk(site, "lin@example.org");
  await page.goto(`${site.url}/editor/topics`);
  const topic = await page.getByRole("link", { name: "Security and order" }).getAttribute("href");
  const release = await holdScripts(page);
  await page.goto(new URL(topic ?? "", site.url).href, { waitUntil: "commit" });
  await page.getByLabel("Name", { exact: true }).fill("Security at sea");
  await page.getByLabel("Description").fill("What keeps a coast safe.");
  release();
  await page.waitForLoadState("networkidle");
  expect(await page.getByLabel("Description").inputValue()).toBe("What keeps a coast safe.");
  await page.getByRole("button", { name: "Save for readers" }).click();
  await page.getByText("Saved: readers see it now.").waitFor();
  const { text } = await read("/topics/security-and-order");
  for (const words of ["Security at sea", "What keeps a coast safe."])
    expect(text).toContain(words);
  page.noErrors();
});

test("an author gets a portrait and a line, which stand on their page", async () => {
  const page = await atDesk(site, "lin@example.org");
  await page.getByRole("link", { name: "Authors", exact: true }).click();
  await page.getByRole("row").nth(1).getByRole("link").click();
  await page.getByLabel("A line about them").fill("Writes on harbours.");
  // The field stands behind a button, which nobody can press before it listens.
  const portrait = await photograph("portrait.jpg", "#334455");
  await vi.waitFor(
    async () => {
      await page.locator("input[type=file]").setInputFiles(portrait);
      await page.locator("main img").waitFor({ timeout: 10_000 });
    },
    { timeout: 60_000 },
  );
  const save = page.getByRole("button", { name: "Save for readers" });
  await save.click();
  await page.getByText("Describe the portrait for those who cannot see it.").waitFor();
  await page.getByLabel("What the portrait shows").fill("Somebody at a quay");
  await page.getByLabel("Name of link 1").fill("Elsewhere");
  await page.getByLabel("Address of link 1").fill("https://example.org/elsewhere");
  await save.click();
  await page.getByText("Saved: readers see it now.").waitFor();
  await noViolations(page);
  const [view] = await Promise.all([
    page.waitForEvent("popup"),
    page.getByRole("link", { name: "View the page" }).click(),
  ]);
  await view.getByAltText("Somebody at a quay").waitFor();
  await view.getByText("Writes on harbours.").waitFor();
  expect(await view.getByRole("link", { name: "Elsewhere" }).getAttribute("rel")).toBe("me");
  await noViolations(view);
  page.noErrors();
});
