import { afterAll, beforeAll, expect, test } from "vitest";
import { noViolations } from "./axe";
import { hold, openPage } from "./browser";
import { addPerson, atDesk, choose, enter, field, newArticle, publish, saved, write } from "./desk";
import { type Publication, startPublication } from "./publication";

let site: Publication;

beforeAll(async () => {
  site = await startPublication();
  await addPerson(site, { name: "Ada Lovelace", email: "ada@example.org", role: "editor" });
  await addPerson(site, { name: "Grace Hopper", email: "grace@example.org", role: "editor" });
});
afterAll(() => site?.remove());

const mark = "mark.desk-comment";

test("two people talk about a passage while it is written, and readers never hear of it", async () => {
  const ada = await atDesk(site, "ada@example.org");
  const address = await newArticle(ada);
  await field(ada, "Title").fill("Grain exports resume");
  await field(ada, "Dek").fill("Ships leave again.");
  await write(ada, "Body", "The first ships left on Monday.");
  await ada.getByRole("button", { name: "Add a takeaway" }).click();
  await ada.keyboard.type("Grain ships again.");
  await choose(ada, "Add topics", "Trade");
  await saved(ada);

  // Words are chosen, and a colleague named, by keyboard alone.
  await enter(ada, "Body");
  await ada.keyboard.press("Control+Home");
  for (let word = 0; word < 4; word++) await ada.keyboard.press("Control+Shift+ArrowRight");
  // The text hears of a selection a moment after it was made.
  await ada.waitForFunction(() => getSelection()?.toString() === "The first ships left");
  await ada.keyboard.press("Control+Alt+m");
  await ada.keyboard.type("Secret word: who says so, @gr");
  await ada.getByRole("option", { name: "Grace Hopper" }).waitFor();
  await ada.keyboard.press("Enter");
  await ada.keyboard.press("Control+Enter");
  await ada.locator(mark).waitFor();
  expect(await ada.locator(mark).textContent()).toBe("The first ships left");
  expect(await ada.getByRole("article").textContent()).toContain("@Grace Hopper");

  // It comes to the other by itself, and the answer back.
  const grace = await atDesk(site, "grace@example.org");
  await grace.goto(address);
  await grace.locator(mark).click();
  await grace.getByText("Secret word").waitFor();
  await noViolations(grace);
  await grace.getByRole("button", { name: "Answer" }).click();
  await grace.keyboard.type("The harbour master.");
  await grace.keyboard.press("Control+Enter");
  await ada.getByText("The harbour master.").waitFor();

  // It moves with its words, for whoever opens the article next.
  await enter(ada, "Body");
  await ada.keyboard.press("Control+Home");
  await ada.keyboard.type("Port news. ");
  await ada.locator(`${mark} >> text=The first ships left`).waitFor();
  await saved(ada);
  await ada.waitForResponse(
    (answer) => answer.request().headers()["next-action"] !== undefined && answer.ok(),
  );
  await grace.reload();
  await grace.locator(mark).waitFor();
  expect(await grace.locator(mark).textContent()).toBe("The first ships left");

  // A takeaway has its own.
  await grace.locator(".desk-takeaway").hover();
  await grace.getByRole("button", { name: "Comment on takeaway 1" }).click();
  await grace.keyboard.type("Since when?");
  await grace.keyboard.press("Control+Enter");
  await ada.getByRole("button", { name: "1 comment on takeaway 1" }).click();

  // Nothing of it is on the page that readers get.
  await ada.getByRole("tab", { name: "About" }).click();
  await ada.getByRole("button", { name: "Publish", exact: true }).click();
  await ada.getByRole("dialog").getByText("comments are open.").waitFor();
  await ada.keyboard.press("Escape");
  await publish(ada);
  const reader = await openPage();
  await reader.goto(`${site.url}/articles/grain-exports-resume`);
  const page = await reader.content();
  expect(page).toContain("The first ships left");
  for (const word of ["Secret word", "harbour master", "Since when", "desk-comment", "<mark"])
    expect(page).not.toContain(word);

  // Settled, it leaves the text; reopened, it is back.
  await ada.getByRole("tab", { name: "Comments" }).click();
  await ada.getByRole("article").last().getByRole("button", { name: "Resolve" }).click();
  await ada.locator(mark).waitFor({ state: "detached" });
  await ada.getByRole("button", { name: "Resolved (1)" }).click();
  await ada.getByRole("button", { name: "Reopen" }).click();
  await ada.locator(mark).waitFor();
  for (const page of [ada, grace]) page.noErrors();
});

test("a comment that could not be sent keeps its words, over a reload too", async () => {
  const ada = await atDesk(site, "ada@example.org", {
    expectErrors: /ERR_INTERNET_DISCONNECTED|Failed to/,
  });
  await newArticle(ada);
  await field(ada, "Title").fill("Kept");
  await saved(ada);
  await ada.getByRole("tab", { name: "Comments" }).click();
  await ada.getByRole("button", { name: "Comment on the article" }).click();
  await ada.context().setOffline(true);
  await ada.keyboard.type("Not to be lost");
  await ada.keyboard.press("Control+Enter");
  await ada.getByText("The server does not answer.").waitFor();
  await ada.context().setOffline(false);
  await ada.reload();
  await ada.getByRole("tab", { name: "Comments" }).click();
  expect(await field(ada, "Comment").inputValue()).toBe("Not to be lost");
  await ada.getByRole("button", { name: "Comment", exact: true }).last().click();
  await ada.getByRole("article").getByText("Not to be lost").waitFor();

  // Nor do words that are written before the page has heard what others said replace those they are about.
  await write(ada, "Body", "Ships leave.");
  await saved(ada);
  const release = await hold(ada, "**/presence");
  await ada.reload();
  await enter(ada, "Body");
  await ada.keyboard.press("Control+Home");
  await ada.keyboard.press("Control+Shift+ArrowRight");
  await ada.waitForFunction(() => getSelection()?.toString().trim() === "Ships");
  await ada.keyboard.press("Control+Alt+m");
  await ada.keyboard.type("Whose?");
  expect(await field(ada, "Body").textContent()).toBe("Ships leave.");
  expect(await field(ada, "Comment").inputValue()).toBe("Whose?");
  release();
  await ada.keyboard.press("Control+Enter");
  await ada.getByRole("article").getByText("Whose?").waitFor();
  ada.noErrors();
});
