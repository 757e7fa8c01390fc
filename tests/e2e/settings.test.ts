import { afterAll, expect, test, vi } from "vitest";
import { noViolations } from "./axe";
import { openPage } from "./browser";
import { addPerson, atDesk, field, photograph } from "./desk";
import { startPublication } from "./publication";

const site = await startPublication();
afterAll(() => site.remove());
for (const [name, email, role] of [
  ["Ada Stranger", "ada@example.org", "administrator"],
  ["Ben Second", "ben@example.org", "administrator"],
  ["Lin Mei", "lin@example.org", "editor"],
] as const)
  await addPerson(site, { name, email, role });

const settings = `${site.url}/editor/settings`;
const read = async (path: string) => (await fetch(site.url + path)).text();
const patience = { timeout: 30_000 };

test("a stranger's publication looks like theirs in one form, and readers see it at once", async () => {
  expect((await fetch(`${site.url}/about`)).status).toBe(404);
  const page = await atDesk(site, "ada@example.org");
  await page.goto(settings);
  await field(page, "About page").waitFor();
  await page.fill("[name=name]", "The Harbour Post");
  await page.fill("[name=language]", "ar");
  await page.fill("[name=timeZone]", "Europe/Lisbon");
  await page.getByText(/It is .* there now/).waitFor();
  await page.fill("[name=accent]", "#ffcc00");
  await page.getByText("Made darker than you chose").waitFor();
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles(await photograph("logo.jpg", "#446688"));
  await page.getByLabel("Alternative text of the logo").waitFor();
  await field(page, "About page").click();
  await page.keyboard.type("We write about ships.");
  await page.getByRole("button", { name: "Add a footer link" }).click();
  await page.fill("[name='footerLinks.label']", "Imprint");
  await page.fill("[name='footerLinks.url']", "example.org/imprint");
  await noViolations(page);
  await page.keyboard.press("Control+s");
  await page.getByText("✓ Saved.").waitFor();
  page.noErrors();

  await vi.waitFor(async () => expect(await read("/")).toContain("The Harbour Post"), patience);
  const front = await read("/");
  expect(front).toMatch(/<html lang="ar" dir="rtl"/);
  expect(front).toMatch(/<style>html:root\{--accent:#[0-9a-f]{6}\}/);
  expect(front).toContain('href="https://example.org/imprint"');
  await vi.waitFor(
    async () => expect(await read("/about")).toContain("We write about ships."),
    patience,
  );
});

test("of two administrators neither overwrites the other, and each fault is said where it is", async () => {
  const [ada, ben] = [await atDesk(site, "ada@example.org"), await atDesk(site, "ben@example.org")];
  for (const page of [ada, ben]) {
    await page.goto(settings);
    await field(page, "About page").waitFor();
  }
  await ben.fill("[name=name]", "Ben’s Post");
  await ben.fill("[name=contactEmail]", "ben@example.org");
  await ben.getByRole("button", { name: "Save settings" }).click();
  await ben.getByText("✓ Saved.").waitFor();

  await ada.fill("[name=name]", "Ada’s Post");
  await ada.fill("[name=tagline]", "Ada’s line");
  await ada.getByRole("button", { name: "Save settings" }).click();
  await ada.getByRole("heading", { name: /Ben Second changed the settings too/ }).waitFor();
  expect(await ada.inputValue("[name=name]")).toBe("Ada’s Post");
  expect(await ada.inputValue("[name=contactEmail]")).toBe("ben@example.org");
  await ada.getByRole("button", { name: "Use Ben Second’s name" }).click();
  await ada.fill("[name=timeZone]", "Mars/Olympus");
  await ada.getByRole("button", { name: "Save these" }).click();
  await ada.getByText("Not a time zone.").waitFor();
  expect(await ada.inputValue("[name=tagline]")).toBe("Ada’s line");
  await ada.fill("[name=timeZone]", "Asia/Shanghai");
  await ada.getByText("Not a time zone.").waitFor({ state: "detached" });
  await ada.keyboard.press("Control+s");
  await ada.getByText("✓ Saved.").waitFor();
  await vi.waitFor(async () => {
    const front = await read("/");
    expect(front).toContain("Ben’s Post");
    expect(front).toContain("Ada’s line");
  }, patience);
});

test("the form is sent without JavaScript too, and an editor has none", async () => {
  const page = await atDesk(site, "lin@example.org", { expectErrors: /403/ });
  await page.goto(settings);
  expect(await page.locator("[name=tagline]").count()).toBe(0);

  const ada = await atDesk(site, "ada@example.org");
  const plain = await openPage({
    javaScriptEnabled: false,
    storageState: await ada.context().storageState(),
  });
  await plain.goto(settings);
  await plain.fill("[name=tagline]", "Sent by hand");
  await plain.getByRole("button", { name: "Save settings" }).click();
  await vi.waitFor(async () => expect(await read("/")).toContain("Sent by hand"), patience);
  expect(await plain.inputValue("[name=tagline]")).toBe("Sent by hand");
});
