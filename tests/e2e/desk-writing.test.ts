import { afterAll, beforeAll, expect, test } from "vitest";
import { noViolations } from "./axe";
import {
  addPerson,
  atDesk,
  choose,
  field,
  newArticle,
  openMore,
  paste,
  photograph,
  publish,
  saved,
  shape,
  takeaways,
  write,
} from "./desk";
import { docsShape, fromDocs, fromWord, wordShape } from "./pasted";
import { type Publication, startPublication } from "./publication";

let site: Publication;
beforeAll(async () => {
  site = await startPublication();
  await addPerson(site, { name: "Lin Mei", email: "lin@example.org", role: "editor" });
  await addPerson(site, { name: "Wei Chen", email: "wei@example.org", role: "writer" });
});
afterAll(() => site?.remove());

const read = async (path: string) => {
  const answer = await fetch(site.url + path, { redirect: "manual" });
  return {
    status: answer.status,
    location: answer.headers.get("location"),
    text: await answer.text(),
  };
};

test("an article with every part is written, published, read and found in the feed", async () => {
  const page = await atDesk(site, "lin@example.org");
  await newArticle(page);
  const hint = await field(page, "Body")
    .locator("p")
    .evaluate((element) => {
      const { content, position } = getComputedStyle(element, "::before");
      return { content, position };
    });
  // Out of its place it is cut off at the window's edge.
  expect(hint).toEqual({ content: expect.stringContaining("for a quote"), position: "static" });

  await field(page, "Title").fill("Rail freight to Duisburg");
  await page.keyboard.press("Enter");
  await page.keyboard.type("More trains than ever leave for the Rhine.");
  expect(await field(page, "Address").inputValue()).toBe("rail-freight-to-duisburg");

  await page.getByRole("button", { name: "Publish", exact: true }).click();
  const stops = page.getByRole("dialog", { name: "Not ready to publish" });
  await stops.getByText("Write at least one takeaway.").waitFor();
  await noViolations(page);
  await stops.getByRole("button", { name: "Go to Key Takeaways" }).click();
  await page.getByRole("button", { name: "Add a takeaway" }).and(page.locator(":focus")).waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.type("Trains are full.");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Ports are not.");

  await page
    .locator("#field-hero input[type=file]")
    .setInputFiles(await photograph("train.jpg", "#445566"));
  await page.locator("#field-hero img").waitFor();
  await page.locator("#field-hero").getByLabel("Alternative text").fill("A long train on a bridge");
  await page.locator("#field-hero").getByLabel("Caption").fill("On the way west");
  await page.locator("#field-hero").getByLabel("Credit").fill("Lin Mei");

  await write(page, "Editor’s Desk: text", "Rails are **policy**, too.");
  await write(
    page,
    "Body",
    "## Numbers\nThe line carried [more](https://example.org/more) than last year.\n- coal\ncars\n\n> Full trains\n\n",
  );
  await page
    .locator("#field-body input[type=file]")
    .setInputFiles(await photograph("yard.jpg", "#665544"));
  await page.locator("#field-body figure img").waitFor();
  await page.locator("#field-body").getByLabel("Alternative text").fill("A freight yard");

  await choose(page, "Add topics", "Trade");
  await choose(page, "Add topics", "Security");
  // Their own byline is there from the start, and another joins it.
  await page.getByRole("button", { name: "Remove Lin Mei", exact: true }).waitFor();
  await choose(page, "Add authors", "Wang Fang");
  await page.getByLabel("Add a related article").first().fill("beijing signals");
  await page.getByRole("option", { name: /Security First/ }).click();
  await page.getByRole("button", { name: /Reason for Security First/ }).click();
  await page.getByRole("option", { name: "Background" }).click();
  await page.getByRole("button", { name: "Add a source" }).click();
  await page.keyboard.type("Freight in figures");
  await page.locator("#field-sources").getByLabel("Publisher").fill("www.example.org/figures");
  await page.getByText("This looks like an address.").waitFor();
  await page.locator("#field-sources").getByLabel("Publisher").fill("China Railway");
  await page.locator("#field-sources").getByLabel("Address").fill("example.org/figures");

  await page.keyboard.press("Control+s");
  await saved(page);
  await noViolations(page);

  const second = page.locator("#field-takeaways textarea").nth(1);
  await second.fill("Ports are not: 40 are idle.");
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  const doubts = page.getByRole("dialog", { name: "Publish" });
  await doubts.getByText("Takeaway 2 says “40”, which the report does not.").waitFor();
  await noViolations(page);
  await doubts
    .getByRole("listitem")
    .filter({ hasText: "Takeaway 2 says" })
    .getByRole("button", { name: "Go to Key Takeaways" })
    .click();
  // The number is marked there as soon as the dialog has closed.
  await second.and(page.locator(":focus")).waitFor();
  await second.fill("Ports are not.");
  await publish(page);
  await page.getByText("Live", { exact: true }).waitFor();

  const { status, text } = await read("/articles/rail-freight-to-duisburg");
  expect(status).toBe(200);
  for (const words of [
    "Rail freight to Duisburg",
    "More trains than ever leave for the Rhine.",
    "Trains are full.",
    "Ports are not.",
    'alt="A long train on a bridge"',
    "On the way west",
    "<strong",
    'href="https://example.org/more"',
    "Full trains",
    'alt="A freight yard"',
    "Security First",
    "Freight in figures",
    'href="https://example.org/figures"',
  ]) {
    expect(text.includes(words), words).toBe(true);
  }
  expect((await read("/")).text.includes("Rail freight to Duisburg")).toBe(true);
  const feed = (await read("/feed.xml")).text;
  expect(feed.match(/<item>[\s\S]*?<\/item>/)?.[0]).toContain("Rail freight to Duisburg");
  page.noErrors();
});

test("a change to a live article is private until it is published, and its old address leads to the new", async () => {
  const page = await atDesk(site, "lin@example.org");
  await page.getByRole("link", { name: "Rail freight to Duisburg" }).first().click();
  await field(page, "Body").waitFor();
  await field(page, "Dek").fill("A dek that is not out yet.");

  const [preview] = await Promise.all([
    page.waitForEvent("popup"),
    page.getByRole("button", { name: "Preview" }).click(),
  ]);
  await preview.getByText("A dek that is not out yet.").waitFor();
  expect(await preview.locator("meta[name=robots]").getAttribute("content")).toContain("noindex");
  // Nothing but the sheet of its own makes it look so.
  const bar = await preview.getByRole("complementary", { name: "Preview" }).boundingBox();
  expect(bar).toMatchObject({ x: 0, y: 0, width: preview.viewportSize()?.width });
  expect(bar?.height).toBeLessThan(100);
  await preview.close();
  await page.getByText("Live with changes").waitFor();
  expect((await read("/articles/rail-freight-to-duisburg")).text.includes("not out yet")).toBe(
    false,
  );

  await page.locator("#field-slug input").fill("rail-to-duisburg");
  await page.getByText("/articles/rail-freight-to-duisburg leads here").waitFor();
  await publish(page, "Publish changes");
  expect(await read("/articles/rail-freight-to-duisburg")).toMatchObject({
    status: 308,
    location: expect.stringMatching(/\/articles\/rail-to-duisburg$/),
  });
  expect((await read("/articles/rail-to-duisburg")).text.includes("not out yet")).toBe(true);

  await (await openMore(page, "Unpublish…")).click();
  await page.getByRole("alertdialog").getByText("410 Gone").waitFor();
  await noViolations(page);
  await page.getByRole("button", { name: "Unpublish", exact: true }).click();
  await page.getByText("Unpublished", { exact: true }).waitFor();
  expect((await read("/articles/rail-to-duisburg")).status).toBe(410);
  page.noErrors();
});

test("a writer sees and edits their own articles, and cannot publish", async () => {
  const page = await atDesk(site, "wei@example.org", { expectErrors: /404/ });
  await page.getByText("Your articles will be here").waitFor();
  const own = await newArticle(page);
  const [ownSave] = await Promise.all([
    page.waitForRequest((request) => request.postData()?.includes("saveId") ?? false),
    field(page, "Title").fill("A writer’s draft"),
  ]);
  await saved(page);
  expect(await page.getByRole("button", { name: /^Publish/ }).count()).toBe(0);

  const editor = await atDesk(site, "lin@example.org");
  const others = await editor
    .getByRole("link", { name: "Security First" })
    .first()
    .getAttribute("href");
  await page.goto(site.url + others);
  await page.getByRole("heading", { name: "Nothing here" }).waitFor();

  // Whatever the page shows, the action itself refuses: an editor's request, sent by the writer.
  await editor.goto(site.url + others);
  await field(editor, "Dek").fill("Another dek.");
  const isPublication = (body: string | null) =>
    /^\["[0-9a-f-]{36}","[0-9a-f-]{36}",\d+\]$/.test(body ?? "");
  const [sent] = await Promise.all([
    editor.waitForRequest((request) => isPublication(request.postData())),
    publish(editor, "Publish changes"),
  ]);
  const refused = await page.context().request.post(own, {
    headers: {
      "next-action": sent.headers()["next-action"] ?? "",
      "content-type": "text/plain;charset=UTF-8",
    },
    data: JSON.stringify([...JSON.parse(ownSave.postData() ?? "").slice(0, 2), 2]),
  });
  expect(refused.status()).toBe(403);
  await page.goto(own);
  await page.getByText("Draft", { exact: true }).waitFor();
  page.noErrors();
});

test("what is pasted from a word processor becomes what a brief knows, and is stored", async () => {
  // A picture that stands where the server does not go is refused.
  const page = await atDesk(site, "lin@example.org", { expectErrors: /422/ });
  await newArticle(page);
  await paste(page, "Body", fromWord);
  expect(await shape(page, "Body")).toBe(wordShape);
  await page.getByText("A picture in the paste is only on the other computer").waitFor();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Backspace");
  await paste(page, "Body", fromDocs);
  await page
    .getByText(/The picture stands in a private network/)
    .first()
    .waitFor();
  expect(await shape(page, "Body")).toBe(docsShape);
  await paste(page, "Editor’s Desk: text", fromWord);
  await page.keyboard.press("Control+s");
  await saved(page);
  await page.reload();
  await field(page, "Body").waitFor();
  expect(await shape(page, "Body")).toBe(docsShape);
  page.noErrors();
});

test("takeaways are written and put in order with the keyboard alone, and with the mouse", async () => {
  const page = await atDesk(site, "lin@example.org");
  await newArticle(page);
  await page.getByRole("button", { name: "Add a takeaway" }).focus();
  await page.keyboard.press("Enter");
  for (const words of ["One, first", "Two", "Three"]) {
    await page.keyboard.type(words);
    if (words !== "Three") await page.keyboard.press("Enter");
  }
  await page.keyboard.press("Alt+ArrowUp");
  expect(await takeaways(page)).toEqual(["One, first", "Three", "Two"]);
  await page.keyboard.press("Home");
  await page.keyboard.type("Now ");
  expect(await takeaways(page)).toEqual(["One, first", "Now Three", "Two"]);

  await page.getByRole("button", { name: "Move takeaway 1", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page
    .getByRole("button", { name: /^Insert/ })
    .first()
    .waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect.poll(() => takeaways(page)).toEqual(["Now Three", "Two", "One, first"]);

  const rows = page.locator("#field-takeaways [role=row]");
  await rows.nth(1).evaluate((row) => row.scrollIntoView({ block: "center" }));
  const drag = (from: number, to: number) =>
    rows.nth(from).dragTo(rows.nth(to), {
      sourcePosition: { x: 12, y: 12 },
      targetPosition: { x: 40, y: 3 },
    });
  await drag(2, 0);
  await expect.poll(() => takeaways(page)).toEqual(["One, first", "Now Three", "Two"]);
  await drag(1, 0);
  await expect.poll(() => takeaways(page)).toEqual(["Now Three", "One, first", "Two"]);
  await drag(2, 1);
  await expect.poll(() => takeaways(page)).toEqual(["Now Three", "Two", "One, first"]);

  await page.getByRole("button", { name: "Remove takeaway 2" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  expect(await takeaways(page)).toEqual(["Now Three", "Two", "One, first"]);
  await page.keyboard.press("Control+s");
  await saved(page);
  await page.reload();
  await expect.poll(() => takeaways(page)).toEqual(["Now Three", "Two", "One, first"]);
  page.noErrors();
});

test("the list is filtered by its address, and reads well in the dark and on a phone", async () => {
  const page = await atDesk(site, "lin@example.org", {
    colorScheme: "dark",
    viewport: { width: 390, height: 844 },
  });
  await noViolations(page);
  await page.goto(`${site.url}/editor?state=live&words=beijing`);
  expect(await page.getByRole("rowheader").allInnerTexts()).toEqual([
    expect.stringContaining("Security First"),
  ]);
  await page.getByRole("link", { name: "Approved", exact: true }).click();
  await page.getByText("No article is like this.").waitFor();
  await page.goto(`${site.url}/editor?view=all`);
  await page.getByRole("link", { name: /Security First/ }).click();
  await field(page, "Body").waitFor();
  await noViolations(page);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  page.noErrors();
});

test("words from right to left are written as they will be read", async () => {
  const page = await atDesk(site, "lin@example.org");
  await newArticle(page);
  await field(page, "Title").fill("بكين توسع القطارات");
  await write(page, "Body", "الخبر الأول");
  await page.keyboard.press("Enter");
  await page.keyboard.type("And one in English\n- ");
  await page.keyboard.type("النيل\nThe Amazon");
  await page.keyboard.press("Control+s");
  await saved(page);
  await page.reload();
  await field(page, "Body").waitFor();
  const directions = await field(page, "Body")
    .locator("p, ul")
    .evaluateAll((all) => all.map((one) => [one.nodeName, getComputedStyle(one).direction]));
  expect(directions).toEqual([
    ["P", "rtl"],
    ["P", "ltr"],
    // The bullets stand where its first item begins.
    ["UL", "rtl"],
    ["P", "rtl"],
    ["P", "ltr"],
  ]);
  expect(await field(page, "Title").evaluate((one) => getComputedStyle(one).direction)).toBe("rtl");
  page.noErrors();
});

test("a picture that is refused says why until something else is done", async () => {
  const page = await atDesk(site, "lin@example.org");
  await newArticle(page);
  const hero = page.locator("#field-hero");
  const refusal = hero.getByText("The file is larger than 20 MB.");
  const choose = hero.locator("input[type=file]");
  const large = { name: "large.jpg", mimeType: "image/jpeg", buffer: Buffer.alloc(21 << 20) };
  await choose.setInputFiles(large);
  await refusal.waitFor();
  await hero.getByRole("button", { name: "Dismiss this message" }).click();
  await refusal.waitFor({ state: "detached" });
  await choose.setInputFiles(await photograph("train.jpg", "#445566"));
  await hero.locator("img").waitFor();
  await choose.setInputFiles(large);
  await refusal.waitFor();
  await hero.getByLabel("Caption").fill("On the way west");
  await refusal.waitFor({ state: "detached" });
  page.noErrors();
});
