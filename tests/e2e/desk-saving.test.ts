import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { noViolations } from "./axe";
import { crash } from "./browser";
import {
  addPerson,
  atDesk,
  endSession,
  enter,
  field,
  newArticle,
  openMore,
  password,
  paste,
  photograph,
  pressFor,
  saved,
  signInAgain,
  write,
  writeArticle,
} from "./desk";
import { newDataDir, type Publication, startPublicationIn } from "./publication";

let site: Publication;
beforeAll(async () => {
  // The embedded database is killed with it.
  site = await startPublicationIn(await newDataDir());
  await addPerson(site, { name: "Lin Mei", email: "lin@example.org", role: "editor" });
  await addPerson(site, { name: "Jo Park", email: "jo@example.org", role: "editor" });
});
afterAll(() => site?.remove());

/** Keeps a page from hearing what others save, as a slow line would, until it saves itself. */
const hearNothing = (page: Page) =>
  page.route("**/presence", (route) => route.fulfill({ json: { others: [] } }));

const unreachable = /ERR_|Failed to load resource|Failed to fetch/;

test("two people on one article see what the other changed, and nothing is lost", async () => {
  const lin = await atDesk(site, "lin@example.org");
  const jo = await atDesk(site, "jo@example.org");
  const address = await newArticle(lin);
  await field(lin, "Title").fill("A shared title");
  await write(lin, "Body", "The first paragraph.");
  await lin.keyboard.press("Control+s");
  await saved(lin);
  await (await openMore(lin, "Send to review…")).click();
  await lin.getByRole("dialog").getByRole("button", { name: "Send to review" }).click();

  await hearNothing(jo);
  await jo.goto(address);
  await field(jo, "Title").waitFor();
  await field(lin, "Dek").fill("Lin’s dek");
  await field(lin, "Title").fill("A title by Lin");
  await lin.keyboard.press("Control+s");
  await saved(lin);

  await field(jo, "Title").fill("A title by Jo");
  await write(jo, "Body", " And Jo’s words.");
  await jo.getByText("Lin Mei saved this article in between").first().waitFor();
  // Nothing is approved meanwhile: it is compared first, and what was said of it is over then.
  await jo.getByRole("button", { name: "Approve" }).click();
  await noViolations(jo);
  const title = jo.getByRole("radiogroup", { name: "Title" });
  await title.getByText("A title by Lin").waitFor();
  expect(await jo.getByRole("button", { name: "Save these" }).isDisabled()).toBe(true);
  await title.getByText("Yours").click();
  await jo.getByRole("button", { name: "Save these" }).click();
  await saved(jo);

  await lin.reload();
  await field(lin, "Body").waitFor();
  expect(await field(lin, "Title").inputValue()).toBe("A title by Jo");
  expect(await field(lin, "Dek").inputValue()).toBe("Lin’s dek");
  expect(await field(lin, "Body").textContent()).toBe("The first paragraph. And Jo’s words.");
  lin.noErrors();
  jo.noErrors();
});

test("what only one of two people changed comes to the other by itself, and each sees where the other is", async () => {
  const lin = await atDesk(site, "lin@example.org");
  const jo = await atDesk(site, "jo@example.org");
  const address = await newArticle(lin);
  await write(lin, "Body", "Begun by Lin.");
  await lin.keyboard.press("Control+s");
  await saved(lin);

  await jo.goto(address);
  await field(jo, "Dek").fill("A dek by Jo");
  await lin.getByText("Jo Park is here too, in Dek").waitFor();
  await expect.poll(() => field(lin, "Dek").inputValue()).toBe("A dek by Jo");
  await lin.getByText("Jo Park changed Dek").first().waitFor();
  await noViolations(lin);

  // Both type at once, in different fields; the cursor stays where it is.
  await write(lin, "Body", " Gone on by Lin.");
  await field(jo, "Title").fill("A title by Jo");
  await saved(jo);
  await expect.poll(() => field(jo, "Body").textContent()).toBe("Begun by Lin. Gone on by Lin.");
  await expect.poll(() => field(lin, "Title").inputValue()).toBe("A title by Jo");
  await lin.keyboard.type(" And on.");
  await lin.keyboard.press("Control+s");
  await saved(lin);
  await expect
    .poll(() => field(jo, "Body").textContent())
    .toBe("Begun by Lin. Gone on by Lin. And on.");
  await lin.goto(`${site.url}/editor`);
  await jo.getByText("Lin Mei is here too").waitFor({ state: "hidden" });
  lin.noErrors();
  jo.noErrors();
});

test("whoever leaves right after typing is asked nothing, and has everything saved", async () => {
  const page = await atDesk(site, "lin@example.org");
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  const address = await newArticle(page);
  const dek = async (after: string) => {
    const reader = await atDesk(site, "jo@example.org");
    await expect
      .poll(
        async () => {
          await reader.goto(address);
          return field(reader, "Dek").inputValue();
        },
        { timeout: 30_000 },
      )
      .toBe(after);
    await reader.close();
  };
  // To another page of the desk,
  await field(page, "Dek").fill("Left by a link");
  await page.getByRole("link", { name: "Articles", exact: true }).first().click();
  await page.waitForURL((url) => !url.pathname.includes("/articles/"));
  await dek("Left by a link");
  // elsewhere by the browser's own means,
  await page.goto(address);
  await field(page, "Dek").fill("Left by an address");
  await page.goto("about:blank");
  await dek("Left by an address");
  // and here again.
  await page.goto(address);
  await field(page, "Dek").fill("Loaded again");
  await page.reload();
  await expect.poll(() => field(page, "Dek").inputValue()).toBe("Loaded again");
  await dek("Loaded again");
  expect(asked).toEqual([]);
  page.noErrors();
});

test("of two who write in one text neither has to choose, unless in the same paragraph", async () => {
  const lin = await atDesk(site, "lin@example.org");
  const jo = await atDesk(site, "jo@example.org");
  const address = await newArticle(lin);
  await write(lin, "Body", "One.\nTwo.\nThree.");
  await lin.keyboard.press("Control+s");
  await saved(lin);
  await hearNothing(jo);
  await jo.goto(address);
  await enter(jo, "Body");
  await jo.keyboard.press("Control+Home");
  await jo.keyboard.press("End");

  // Each is in a paragraph of their own, and stays there.
  await write(lin, "Body", " By Lin.");
  await lin.keyboard.press("Control+s");
  await saved(lin);
  await jo.keyboard.type(" By Jo.");
  const both = "One. By Jo.Two.Three. By Lin.";
  await expect.poll(() => field(jo, "Body").textContent()).toBe(both);
  await jo.keyboard.type(" Still Jo.");
  await jo.keyboard.press("Control+s");
  await saved(jo);
  const further = "One. By Jo. Still Jo.Two.Three. By Lin.";
  await expect.poll(() => field(lin, "Body").textContent()).toBe(further);
  await lin.keyboard.type(" Still Lin.");
  await lin.keyboard.press("Control+s");
  await saved(lin);

  // In one paragraph somebody has to choose, of that paragraph alone.
  await write(lin, "Body", " Lin’s end.");
  await lin.keyboard.press("Control+s");
  await saved(lin);
  await enter(jo, "Body");
  await jo.keyboard.press("Control+Home");
  await jo.keyboard.type("Jo begins. ");
  await jo.keyboard.press("Control+End");
  await jo.keyboard.type(" Jo’s end.");
  await jo.getByRole("button", { name: "Compare…" }).click();
  const body = jo.getByRole("radiogroup", { name: "Body" });
  await body.getByText("Lin Mei’s").click();
  await jo.getByRole("button", { name: "Save these" }).click();
  await saved(jo);
  const chosen = "Jo begins. One. By Jo. Still Jo.Two.Three. By Lin. Still Lin. Lin’s end.";
  await expect.poll(() => field(lin, "Body").textContent()).toBe(chosen);
  expect(await field(jo, "Body").textContent()).toBe(chosen);
  lin.noErrors();
  jo.noErrors();
});

test("somebody with an article in two tabs is told that it was they who saved it", async () => {
  const page = await atDesk(site, "lin@example.org");
  const address = await newArticle(page);
  await hearNothing(page);
  const other = await page.context().newPage();
  await other.goto(address);
  await field(other, "Title").fill("From the other tab");
  await saved(other);
  await field(page, "Title").fill("From this tab");
  await page.getByText("you saved this article in another tab or window").first().waitFor();

  await other.getByRole("button", { name: "Publish", exact: true }).click();
  await other.getByText("This browser keeps words of yours that are not saved here.").waitFor();
  await other.getByRole("button", { name: "Compare…" }).last().click();
  await other.getByRole("radiogroup", { name: "Title" }).getByText("From this tab").waitFor();
  page.noErrors();
});

test("the server is killed in the middle of typing, and every word is there afterwards", async () => {
  const page = await atDesk(site, "lin@example.org", { expectErrors: unreachable });
  const address = await newArticle(page);
  await field(page, "Title").fill("Typed through a power cut");
  await saved(page);
  await field(page, "Body").click();
  const words = Array.from({ length: 40 }, (_, index) => `word${index}`).join(" ");
  const typing = page.keyboard.type(words, { delay: 15 });
  await page.waitForTimeout(1_500);
  await site.kill9();
  await typing;
  await page.getByText("the server does not answer").first().waitFor();
  site = await site.restart();
  await saved(page);
  await page.goto(address);
  await field(page, "Body").waitFor();
  expect(await field(page, "Body").textContent()).toBe(words);
  page.noErrors();
});

test("words that a crash left unsaved are offered again", async () => {
  const page = await atDesk(site, "lin@example.org", { expectErrors: unreachable });
  const address = await newArticle(page);
  await field(page, "Title").fill("A closed lid");
  await saved(page);
  const browser = page.context();
  await browser.setOffline(true);
  await field(page, "Dek").fill("Typed under the lid");
  await page.getByText("you are offline").first().waitFor();
  await crash(page);
  await browser.setOffline(false);

  const again = await browser.newPage();
  await again.goto(address);
  const offer = again.getByRole("region", { name: "Unsaved words" });
  await offer.getByText("Dek").waitFor();
  await noViolations(again);
  expect(await field(again, "Dek").inputValue()).toBe("");
  // Typed after the offer was made: not undone by it.
  await field(again, "Title").fill("A lid closed and opened");
  await again.getByRole("button", { name: "Publish", exact: true }).click();
  const dialog = again.getByRole("dialog", { name: "Not ready to publish" });
  await dialog.getByText("This browser keeps words of yours that are not saved here.").waitFor();
  await dialog.getByRole("button", { name: "Compare…" }).click();
  const compared = again.getByRole("dialog", { name: "Unsaved words" });
  await compared.getByRole("radiogroup", { name: "Dek" }).waitFor();
  await compared.getByRole("button", { name: "Not now" }).click();
  await offer.getByRole("button", { name: "Restore" }).click();
  await saved(again);
  await again.reload();
  await field(again, "Body").waitFor();
  expect(await field(again, "Dek").inputValue()).toBe("Typed under the lid");
  expect(await field(again, "Title").inputValue()).toBe("A lid closed and opened");
  expect(await offer.count()).toBe(0);
});

test("somebody signed out goes on typing, signs in again in place, and nothing is lost", async () => {
  const page = await atDesk(site, "lin@example.org", { expectErrors: unreachable });
  await newArticle(page);
  await field(page, "Title").fill("Typed when signed in");
  await saved(page);
  await endSession(page);
  await write(page, "Body", "Typed when signed out.");
  await page.getByText("you are signed out.").first().waitFor();
  await page.keyboard.press("Home");
  await page.getByRole("button", { name: "Sign in again" }).click();
  const dialog = page.getByRole("alertdialog", { name: "Sign in again" });
  expect(await dialog.getByLabel("E-mail address").inputValue()).toBe("lin@example.org");
  await noViolations(page);

  await signInAgain(page, "not the password");
  await dialog.getByText("That e-mail address and password do not go together.").waitFor();
  expect(await dialog.getByLabel("Password").inputValue()).toBe("");
  await noViolations(page);
  await signInAgain(page);
  await dialog.waitFor({ state: "detached" });
  await saved(page);
  // The cursor is where it was.
  await field(page, "Body").and(page.locator(":focus")).waitFor();
  await page.keyboard.type("Also: ");
  await page.keyboard.press("Control+s");
  await saved(page);
  await page.reload();
  await field(page, "Body").waitFor();
  expect(await field(page, "Title").inputValue()).toBe("Typed when signed in");
  expect(await field(page, "Body").textContent()).toBe("Also: Typed when signed out.");
  page.noErrors();
});

test("what somebody pressed when signed out is done once they have signed in again", async () => {
  const page = await atDesk(site, "lin@example.org", { expectErrors: unreachable });
  await writeArticle(page, "Published after an absence");
  await endSession(page);
  const hero = page.locator("#field-hero");
  await hero.locator("input[type=file]").setInputFiles(await photograph("a.jpg", "#224466"));
  await signInAgain(page);
  await hero.getByLabel("Alternative text").fill("A field of blue");
  await saved(page);
  await endSession(page);
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  const again = page.getByRole("alertdialog", { name: "Sign in again" });
  await pressFor(page.getByRole("button", { name: "Publish now" }), again);
  await signInAgain(page);
  await again.waitFor({ state: "detached" });
  await page.getByRole("dialog", { name: "Published" }).waitFor();
  await noViolations(page);
  expect((await fetch(`${site.url}/articles/published-after-an-absence`)).status).toBe(200);
  page.noErrors();
});

test("nothing is saved under the name of somebody else who has signed in since", async () => {
  const page = await atDesk(site, "lin@example.org", { expectErrors: unreachable });
  const address = await newArticle(page);
  await field(page, "Title").fill("Lin’s alone");
  await saved(page);
  await endSession(page);
  const tab = await page.context().newPage();
  await tab.goto(address);
  await tab.fill("[name=email]", "jo@example.org");
  await tab.fill("[name=password]", password);
  await tab.getByRole("button", { name: "Sign in", exact: true }).click();
  await field(tab, "Body").waitFor();

  await page.bringToFront();
  await field(page, "Dek").fill("Lin’s own words");
  await page.getByText("you are signed out.").first().waitFor();
  await tab.reload();
  await field(tab, "Body").waitFor();
  expect(await field(tab, "Dek").inputValue()).toBe("");
  await page.getByRole("button", { name: "Sign in again" }).click();
  await page.getByText("This page is Lin Mei’s.").waitFor();
  await signInAgain(page);
  await saved(page);
  await page.goto(`${address}/history`);
  const revisions = page.getByRole("table", { name: "Revisions of this article" });
  await revisions.getByText("Lin Mei").first().waitFor();
  expect(await revisions.getByText("Jo Park").count()).toBe(0);
});

test("what the server refuses is said beside its field, and the words stay", async () => {
  const page = await atDesk(site, "lin@example.org");
  await newArticle(page);
  const long = "far too long ".repeat(30);
  await field(page, "Title").fill(long);
  await page.locator("#field-title").getByText("At most 300 characters.").waitFor();
  expect(await field(page, "Title").inputValue()).toBe(long);
  await field(page, "Title").fill("Short");
  await saved(page);
  page.noErrors();
});

test("a report as long as may be is saved whole", async () => {
  const page = await atDesk(site, "lin@example.org");
  await newArticle(page);
  const paragraph = `<p>${"长文".repeat(100)}</p>`;
  await paste(page, "Body", paragraph.repeat(1_500));
  await page.keyboard.press("Control+s");
  await saved(page);
  await page.reload();
  await field(page, "Body").waitFor();
  expect(await field(page, "Body").locator("p").count()).toBe(1_500);
  page.noErrors();
});
