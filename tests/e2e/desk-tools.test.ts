import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { noViolations } from "./axe";
import {
  addPerson,
  atDesk,
  field,
  newArticle,
  openMore,
  paste,
  photograph,
  pressFor,
  publish,
  saved,
  shape,
  writeArticle,
} from "./desk";
import { type Publication, startPublication } from "./publication";

let site: Publication;
beforeAll(async () => {
  site = await startPublication();
  await addPerson(site, { name: "Lin Mei", email: "lin@example.org", role: "editor" });
});
afterAll(() => site?.remove());

const read = async (path: string) => (await fetch(site.url + path)).text();

test("a whole article is written and published with the keyboard alone", async () => {
  const page = await atDesk(site, "lin@example.org");
  const { keyboard } = page;
  const press = async (...keys: string[]) => {
    for (const key of keys) await keyboard.press(key);
  };
  const find = async (words: string) => {
    await press("Control+k");
    const box = page.getByRole("dialog", { name: /^Find a command/ });
    // Before it is there: nobody who knows the keys waits for it.
    await keyboard.type(words);
    await expect.poll(() => box.locator("input").inputValue()).toBe(words);
    await box
      .getByRole("option", { name: new RegExp(words, "i") })
      .first()
      .waitFor();
    await press("Enter");
    await box.waitFor({ state: "detached" });
  };

  const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await vi.waitFor(
    async () => {
      if (!(await sheet.isVisible())) await page.locator("body").press("?");
      await sheet.waitFor({ timeout: 5_000 });
    },
    { timeout: 60_000 },
  );
  await noViolations(page);
  await press("Escape");
  await find("new art");
  await page.waitForURL(/\/editor\/articles\/[0-9a-f-]{36}$/);
  await field(page, "Body").waitFor();

  await press("Alt+Shift+Digit1");
  await keyboard.type("Rail freight to Duisburg");
  await press("Enter");
  await keyboard.type("More trains than ever leave for the Rhine.");
  await press("Alt+Shift+Digit3", "Enter");
  await keyboard.type("Trains are full.");
  await press("Alt+Shift+Digit5");
  await keyboard.type("Trains are full, says the port. ");
  await keyboard.type("/head");
  await page.getByRole("option", { name: /^Heading/ }).waitFor();
  await press("Enter", "Enter");
  await keyboard.type("In 2025/26 nothing opened. /");
  await page.getByRole("listbox", { name: "Put in" }).waitFor();
  await noViolations(page);
  await keyboard.type("tab");
  await press("Enter");
  await keyboard.type("Year");
  await press("Tab");
  await keyboard.type("Trains");
  await press("Tab", "Tab");
  await keyboard.type("2025");
  await press("Tab");
  await keyboard.type("16000");
  await press("Control+End");
  await keyboard.type("> Every wagon is full.");
  await press("Enter");
  await keyboard.type("— Ada Lovelace");
  await press("Enter");
  await keyboard.type("The end is still TK.");

  await press("Alt+Shift+Digit6");
  await keyboard.type("Trade");
  await page.getByRole("option", { name: /Trade/ }).waitFor();
  await press("ArrowDown", "Enter");
  await page.getByRole("button", { name: "Remove Trade", exact: true }).waitFor();

  // TK stops it; finding and replacing mends it.
  await press("Control+Shift+KeyH");
  await page
    .getByRole("textbox", { name: "Find", exact: true })
    .and(page.locator(":focus"))
    .waitFor();
  await keyboard.type("still TK");
  await page.getByText("1 of 1", { exact: true }).waitFor();
  await noViolations(page);
  await press("Tab", "Tab", "Tab", "Tab", "Tab");
  await keyboard.type("near");
  await press("Enter", "Escape");
  expect(await field(page, "Body").textContent()).toContain("The end is near.");

  await saved(page);
  await find("publish");
  const dialog = page.getByRole("dialog");
  const published = page.getByRole("dialog", { name: "Published" });
  await vi.waitFor(
    async () => {
      const now = dialog.getByRole("button", { name: "Publish now" });
      if (!(await published.isVisible())) await now.press("Enter", { timeout: 5_000 });
      await published.waitFor({ timeout: 10_000 });
    },
    { timeout: 60_000 },
  );

  const html = await read("/articles/rail-freight-to-duisburg");
  for (const words of ["Trains are full.", "<table", "16000", "Ada Lovelace", "The end is near."]) {
    expect(html).toContain(words);
  }
  page.noErrors();
});

test("the focus goes on where one does, though what was pressed is gone", async () => {
  const page = await atDesk(site, "lin@example.org");
  const focused = (name: string) =>
    expect
      .poll(() =>
        page.evaluate(() => {
          const element = document.activeElement;
          return element?.ariaLabel ?? element?.textContent;
        }),
      )
      .toContain(name);
  const dialog = page.getByRole("dialog");
  const answer = (name: string) => dialog.getByRole("button", { name, exact: true });

  await newArticle(page);
  await focused("Title");
  await page.goto(`${site.url}/editor`);
  await writeArticle(page, "Snow on the passes");
  await page.keyboard.press("Control+Shift+KeyH");
  await focused("Find");
  await page.keyboard.type("report");
  const search = page.getByRole("search", { name: "Find and replace" });
  await expect.poll(() => search.getByRole("status").textContent()).toBe("1 of 1");
  await search.getByRole("button", { name: "Replace all" }).click();
  await expect.poll(() => search.getByRole("status").textContent()).toBe("None");
  await focused("Find");
  await page.keyboard.press("Escape");
  await search.waitFor({ state: "detached" });

  await saved(page);
  await pressFor(page.getByRole("button", { name: "Schedule…" }), answer("Schedule"));
  await answer("Schedule").click();
  await focused("Publish");
  await (await openMore(page, "Send to review…")).click();
  await answer("Send to review").click();
  await focused("More");
  await page.getByRole("button", { name: "Approve" }).click();
  await publish(page);
  await focused("Live");
  page.noErrors();
});

test("what is pasted keeps its tables and pictures, and can be undone after a reload", async () => {
  const page = await atDesk(site, "lin@example.org");
  await newArticle(page);
  const dot = (await photograph("dot.jpg", "#aa3322")).buffer.toString("base64");
  await paste(
    page,
    "Body",
    `<p>Before</p><figure><img src="data:image/jpeg;base64,${dot}" alt="A dot"><figcaption>Red</figcaption></figure><p>After</p>`,
  );
  await page.locator("#field-body figure img").waitFor();
  expect(await shape(page, "Body")).toBe('<p>Before</p><img alt="A dot"><p>After</p>');
  expect(await page.locator("#field-body").getByLabel("Caption").inputValue()).toBe("Red");

  await field(page, "Body").locator("> p").last().click();
  await page.keyboard.press("End");
  await page.keyboard.type(" it");
  await page.keyboard.press("Control+s");
  await saved(page);
  await page.reload();
  await field(page, "Body").locator("> p").last().click();
  await page.keyboard.press("Control+z");
  expect(await shape(page, "Body")).toBe('<p>Before</p><img alt="A dot"><p>After</p>');
  await page.keyboard.press("Control+Shift+z");
  expect(await shape(page, "Body")).toBe('<p>Before</p><img alt="A dot"><p>After it</p>');
  page.noErrors();
});

test("Chinese is written through an input method, and no key of it is taken for the desk’s", async () => {
  const page = await atDesk(site, "lin@example.org");
  await newArticle(page);
  const session = await page.context().newCDPSession(page);
  const compose = async (letters: string[], words: string) => {
    for (const text of letters) {
      const end = text.length;
      await session.send("Input.imeSetComposition", {
        ...{ text, selectionStart: end, selectionEnd: end },
      });
    }
    await session.send("Input.insertText", { text: words });
  };
  await field(page, "Title").click();
  await compose(["z", "zh", "zhong", "zhong'ou"], "中欧班列");
  expect(await field(page, "Title").inputValue()).toBe("中欧班列");

  await page.getByRole("button", { name: "Add a takeaway" }).click();
  await compose(["l", "lie", "lie'che"], "列车");
  // Enter within a composition takes what the input method has, and begins no new takeaway.
  await session.send("Input.imeSetComposition", {
    text: "man",
    selectionStart: 3,
    selectionEnd: 3,
  });
  await session.send("Input.dispatchKeyEvent", {
    ...{ type: "rawKeyDown", key: "Process", code: "Enter", windowsVirtualKeyCode: 229 },
  });
  await session.send("Input.insertText", { text: "满" });
  expect(await page.locator("#field-takeaways textarea").count()).toBe(1);
  expect(await page.locator("#field-takeaways textarea").inputValue()).toBe("列车满");

  await field(page, "Body").click();
  await compose(["s", "sh", "shu", "shu'ju"], "数据");
  await compose(["/", "/b"], "、");
  await page.keyboard.type("2026。");
  expect(await shape(page, "Body")).toBe("<p>数据、2026。</p>");
  expect(await page.getByRole("listbox", { name: "Put in" }).count()).toBe(0);
  await page.keyboard.press("Control+s");
  await saved(page);
  await page.reload();
  await field(page, "Body").waitFor();
  expect(await shape(page, "Body")).toBe("<p>数据、2026。</p>");
  page.noErrors();
});

test("twenty thousand words are written in, saved and read", async () => {
  const page = await atDesk(site, "lin@example.org");
  await newArticle(page);
  await field(page, "Title").fill("The long report");
  const sentence = "The line carried more freight than in all of the year before it. ";
  const paragraphs = Array.from({ length: 200 }, (_, at) => `<p>${at}. ${sentence.repeat(8)}</p>`);
  await paste(page, "Body", paragraphs.join(""));
  await page.getByText(/^2\d,\d{3} words/).waitFor();
  await field(page, "Body").locator("> p").nth(100).click();
  await page.keyboard.press("End");
  await page.keyboard.type("Written in the middle.");
  await page.keyboard.press("Control+s");
  await saved(page);
  await page.reload();
  await field(page, "Body").locator("> p").nth(100).getByText("Written in the middle.").waitFor();
  await page.getByText(/^2\d,\d{3} words/).waitFor();
  page.noErrors();
});
