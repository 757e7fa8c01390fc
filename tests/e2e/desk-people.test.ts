import { afterAll, beforeAll, expect, test } from "vitest";
import { startMailServer } from "../db/jobs/a-mail-server";
import { until } from "../until";
import { noViolations } from "./axe";
import { holdScripts, openPage } from "./browser";
import { addPerson, atDesk, field, newArticle, password, saved } from "./desk";
import { type Publication, startPublication } from "./publication";

let site: Publication;
let post: Awaited<ReturnType<typeof startMailServer>>;

beforeAll(async () => {
  post = await startMailServer();
  site = await startPublication({
    env: { SMTP_URL: post.url, MAIL_FROM: "The desk <desk@example.org>" },
  });
  await addPerson(site, { name: "Ada Lovelace", email: "ada@example.org", role: "administrator" });
});
afterAll(async () => {
  await site?.remove();
  await post?.close();
});

/** What a mail says, its soft line breaks undone. */
const words = (mail = "") => mail.replaceAll("=\n", "").replaceAll("=3D", "=");

test("a form that was sent before its script came keeps what is typed until that is there", async () => {
  const page = await atDesk(site, "ada@example.org");
  const release = await holdScripts(page);
  await page.goto(`${site.url}/editor/people`, { waitUntil: "commit" });
  await field(page, "Name").fill("Grace Hopper");
  await field(page, "E-mail address").fill("ADA@example.org");
  await page.getByRole("button", { name: "Invite" }).click();
  await page.getByText("Somebody has this e-mail address already.").waitFor();
  await field(page, "E-mail address").fill("other@example.org");
  await page.getByLabel("Role").selectOption("Editor");
  release();
  await page.waitForLoadState("networkidle");
  expect(await field(page, "Name").inputValue()).toBe("Grace Hopper");
  expect(await field(page, "E-mail address").inputValue()).toBe("other@example.org");
  expect(await page.getByLabel("Role").inputValue()).toBe("editor");
  page.noErrors();
});

test("somebody is invited by e-mail, is told what concerns them, and is let go", async () => {
  const ada = await atDesk(site, "ada@example.org");
  await ada.getByRole("link", { name: "People" }).click();
  await field(ada, "Name").fill("Grace Hopper");
  await field(ada, "E-mail address").fill("ADA@example.org");
  await ada.getByRole("button", { name: "Invite" }).click();
  await ada.getByText("Somebody has this e-mail address already.").waitFor();
  expect(await field(ada, "Name").inputValue()).toBe("Grace Hopper");
  await field(ada, "E-mail address").fill("grace@example.org");
  await ada.getByLabel("Role").selectOption("Editor");
  await ada.getByRole("button", { name: "Invite" }).click();
  await ada.getByText("was sent to grace@example.org").waitFor();
  await noViolations(ada);

  // The link in the mail leads to a password, and from there to the desk.
  const [invitation] = post.mails;
  const link = words(invitation).match(/http\S+\/welcome\/\S+/)?.[0] ?? "";
  // What is still open when she is let go is told so.
  const grace = await openPage({ viewport: { width: 1280, height: 900 }, expectErrors: /401/ });
  await grace.goto(link);
  await grace.getByLabel("Password", { exact: true }).fill(password);
  await grace.getByRole("button", { name: "Set password" }).click();
  await grace.waitForURL(`${site.url}/editor`);

  // A mention reaches the header and the mailbox, and leads to the comment.
  await newArticle(ada);
  await field(ada, "Title").fill("Grain exports resume");
  await saved(ada);
  await ada.getByRole("tab", { name: "Comments" }).click();
  await ada.getByRole("button", { name: "Comment on the article" }).click();
  await ada.keyboard.type("Yours, @Grace Hopper");
  await ada.keyboard.press("Control+Enter");
  await ada.getByRole("article").waitFor();
  await until(() => post.mails.length === 2);
  expect(words(post.mails[1])).toContain("/editor/articles/");
  await grace.reload();
  await grace.getByRole("link", { name: "Notifications 1 unread" }).click();
  await grace.getByRole("heading", { name: "Notifications" }).waitFor();
  await noViolations(grace);
  await grace.getByRole("link", { name: /Ada Lovelace mentioned you on/ }).click();
  await grace.getByRole("article").getByText("Yours, @Grace Hopper").waitFor();
  await grace.getByRole("link", { name: "Notifications", exact: true }).waitFor();

  // The article's record and the publication's say what was done.
  await ada.getByRole("tab", { name: "Record" }).click();
  await ada.getByText("Ada Lovelace commented on the article").waitFor();
  await ada.goto(`${site.url}/editor/activity`);
  await ada.getByText("Ada Lovelace invited Grace Hopper as editor").waitFor();
  await noViolations(ada);
  await ada.getByLabel("Who").selectOption("Grace Hopper");
  await ada.getByRole("button", { name: "Show", exact: true }).click();
  await ada.getByText(/Grace Hopper signed in with/).waitFor();
  expect(await ada.getByText("invited Grace Hopper").count()).toBe(0);

  // Let go, she is out at once; the last administrator stays.
  await ada.goto(`${site.url}/editor/people`);
  await ada.getByRole("link", { name: "Grace Hopper" }).click();
  await ada.getByRole("heading", { name: "Grace Hopper" }).waitFor();
  await noViolations(ada);
  await ada.getByRole("button", { name: "Disable" }).click();
  await ada.getByText("they cannot sign in").waitFor();
  await grace.goto(`${site.url}/editor`);
  await grace.waitForURL(/\/sign-in/);
  await ada.goto(`${site.url}/editor/people`);
  await ada.getByRole("link", { name: "Ada Lovelace", exact: true }).last().click();
  await ada.getByLabel("Role").waitFor();
  expect(await ada.getByLabel("Role").isDisabled()).toBe(true);
  expect(await ada.getByRole("button", { name: "Disable" }).count()).toBe(0);
  for (const page of [ada, grace]) page.noErrors();
});
