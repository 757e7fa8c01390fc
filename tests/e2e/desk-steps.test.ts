import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { noViolations } from "./axe";
import { addPerson, atDesk, field, openMore, pressFor, publish, saved, writeArticle } from "./desk";
import { type Publication, startPublication } from "./publication";

let site: Publication;
beforeAll(async () => {
  site = await startPublication();
  await addPerson(site, { name: "Wu Ke", email: "wu@example.org", role: "writer" });
  await addPerson(site, { name: "Lin Mei", email: "lin@example.org", role: "editor" });
  await addPerson(site, { name: "Jo Park", email: "jo@example.org", role: "editor" });
  await addPerson(site, { name: "Ada", email: "ada@example.org", role: "administrator" });
});
afterAll(() => site?.remove());

const step = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const standing = (page: Page) => page.getByRole("region", { name: "Review and schedule" });

async function sendToReview(page: Page, note: string) {
  await step(page, "Send to review…").click();
  const dialog = page.getByRole("dialog", { name: "Send to review" });
  await dialog.getByRole("textbox").fill(note);
  await dialog.getByRole("button", { name: "Send to review" }).click();
  await dialog.waitFor({ state: "detached" });
}

/** What somebody was told, newest first, with what was written to them. */
async function told(page: Page): Promise<string[]> {
  await page.goto(`${site.url}/editor/notifications`);
  const rows = page.getByRole("main").getByRole("listitem");
  await rows.first().waitFor();
  return rows.evaluateAll((all) =>
    all.map((row) =>
      [...row.querySelectorAll("a, p[dir=auto]")].map((part) => part.textContent).join(": "),
    ),
  );
}

/** The record beside an article, newest first: what was done, by whom, with what was noted. */
async function record(page: Page) {
  await page.getByRole("tab", { name: "Record" }).click();
  const entries = page.getByRole("tabpanel", { name: "Record" }).getByRole("listitem");
  await entries.first().waitFor();
  return {
    deeds: (await entries.locator("div").allInnerTexts()).map((text) =>
      text.replaceAll(/\s*\n\s*/g, ": "),
    ),
    times: await entries
      .locator("time")
      .evaluateAll((all) => all.map((one) => (one as HTMLTimeElement).dateTime)),
  };
}

test("three people bring an article through review, and nothing unapproved reaches its readers", async () => {
  const began = new Date().toISOString();
  const wu = await atDesk(site, "wu@example.org");
  const address = await writeArticle(wu, "Steel quotas return");
  const live = `${site.url}/articles/steel-quotas-return`;
  await sendToReview(wu, "Mind the second figure.");
  await standing(wu).getByText("Wu Ke asks for a review").waitFor();
  await noViolations(wu);

  // An editor whose page is older than the rule is refused by the server itself.
  const jo = await atDesk(site, "jo@example.org");
  await jo.goto(address);
  await step(jo, "Approve").waitFor();
  const ada = await atDesk(site, "ada@example.org");
  await ada.goto(`${site.url}/editor/settings`);
  await ada.getByLabel("Review before publishing").selectOption("by another");
  await ada.getByRole("button", { name: "Save settings" }).click();
  await ada.getByText("✓ Saved.").waitFor();
  await (await openMore(jo, "Publish")).click();
  const refused = jo.getByRole("alert").getByText("It has to be approved first");
  await pressFor(jo.getByRole("button", { name: "Publish now" }), refused);
  await noViolations(jo);
  expect((await fetch(live)).status).toBe(404);
  await jo.goto(`${site.url}/editor`);

  // Another is told, and sends it back with what is to be done.
  const lin = await atDesk(site, "lin@example.org");
  await lin.getByRole("link", { name: "Notifications 1 unread" }).click();
  await lin.getByRole("link", { name: "Wu Ke asks for a review of “Steel quotas return”" }).click();
  await standing(lin).getByText("“Mind the second figure.”").waitFor();
  await openMore(lin, "History");
  expect(await lin.getByRole("menuitem", { name: "Publish", exact: true }).count()).toBe(0);
  await lin.keyboard.press("Escape");
  await step(lin, "Send back…").click();
  const back = lin.getByRole("dialog", { name: "Send back" });
  await back.getByRole("button", { name: "Send back" }).click();
  await back.getByText("Say what is to be done.").waitFor();
  await back.getByRole("textbox").fill("The second figure is of last year.");
  await noViolations(lin);
  await back.getByRole("button", { name: "Send back" }).click();
  await back.waitFor({ state: "detached" });

  // The writer, who never left the page, learns of it there, mends it and sends it again.
  await standing(wu).getByText("Lin Mei sent it back").waitFor();
  await standing(wu).getByText("“The second figure is of last year.”").waitFor();
  await field(wu, "Dek").fill("With the figure of this year.");
  await saved(wu);
  await sendToReview(wu, "It is of this year now.");

  // A third approves; what the writer changes after that is not approved.
  await jo.reload();
  const waiting = jo.getByRole("region", { name: "Waiting for me" });
  await waiting.getByText("Sent to review by Wu Ke").waitFor();
  await waiting.getByRole("link", { name: "Steel quotas return" }).click();
  await step(jo, "Approve").click();
  await standing(jo).getByText("Jo Park approved just this text").waitFor();
  await step(jo, "Publish").waitFor();
  await standing(wu).getByText("Jo Park approved just this text").waitFor();
  await field(wu, "Dek").fill("With the figure of this year, and its source.");
  await saved(wu);
  await standing(wu).getByText("it is in review again").waitFor();
  await standing(jo).getByText("it is in review again").waitFor();
  await step(jo, "Approve").waitFor();
  expect(await step(jo, "Publish").count()).toBe(0);
  await standing(jo).getByRole("link", { name: "See what changed since" }).waitFor();
  await noViolations(jo);
  expect((await fetch(live)).status).toBe(404);

  await step(jo, "Approve").click();
  await publish(jo);
  expect(await (await fetch(live)).text()).toContain("and its source.");

  const { deeds, times } = await record(jo);
  expect(deeds).toEqual([
    "Jo Park published the article",
    "Jo Park approved the article",
    "Wu Ke changed the article after it was approved: it is in review again",
    "Jo Park approved the article",
    "Wu Ke sent the article to review: It is of this year now.",
    "Wu Ke edited the article",
    "Lin Mei sent back the article: The second figure is of last year.",
    "Wu Ke sent the article to review: Mind the second figure.",
    "Wu Ke began the article",
  ]);
  expect(times).toEqual(times.toSorted().reverse());
  expect([began < (times.at(-1) ?? ""), (times[0] ?? "") < new Date().toISOString()]).toEqual([
    true,
    true,
  ]);

  // Each was told what was theirs to know, and of nothing that they did themselves.
  const asked = [
    "Wu Ke asks for a review of “Steel quotas return”: It is of this year now.",
    "Wu Ke asks for a review of “Steel quotas return”: Mind the second figure.",
  ];
  expect(await told(lin)).toEqual(asked);
  expect(await told(ada)).toEqual(asked);
  expect(await told(wu)).toEqual([
    "Jo Park approved “Steel quotas return”",
    "Jo Park approved “Steel quotas return”",
    "Lin Mei sent “Steel quotas return” back: The second figure is of last year.",
  ]);
  for (const page of [wu, lin, jo, ada]) page.noErrors();
});
